import type { Feedback } from '../../questions/feedback.ts'
import type { Texts } from '../../questions/texts.ts'
import type { AttributeId, FrequencyId, PairId } from '../../questions/two-hats-1/instrument.ts'
import type { Messages } from './messages.ts'

/** Everything that is said in one language: the app's own words and those of the instrument. */
export interface Words extends Messages {
  readonly texts: Texts<PairId, FrequencyId, AttributeId>
  readonly feedback: Feedback
}
