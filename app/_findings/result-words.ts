import type { Feedback } from '../../questions/feedback.ts'
import type { Texts } from '../../questions/texts.ts'
import type { AttributeId, FrequencyId, PairId } from '../../questions/two-hats-1/instrument.ts'
import type { Messages } from '../_messages/messages.ts'

/** Everything the result page says, in the language of the page. */
export interface ResultWords {
  readonly texts: Texts<PairId, FrequencyId, AttributeId>
  readonly feedback: Feedback
  readonly result: Messages['result']
  readonly storage: Messages['storage']
  readonly history: Messages['history']
  readonly files: Messages['files']
  readonly reportPanel: Messages['reportPanel']
}
