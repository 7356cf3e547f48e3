import type { HeadlineWords } from '../../_findings/headline-finding.ts'
import type { Messages } from '../../_messages/messages.ts'
import type { Words } from '../../_messages/words.ts'

/** The element in which the first sentence stands until the page's own code has come. */
export const firstPlace = 'first'

export interface FirstWords extends HeadlineWords {
  readonly result: HeadlineWords['result'] & Pick<Messages['result'], 'shared' | 'sharedAbout'>
}

/** No more words than the first sentence needs: they stand in the page. */
export function firstWords({ language, numbers, result, texts }: Words): FirstWords {
  const { claims, notRuledOut, zoneOdds, sideOdds, sideOpen } = result
  const { kicker, kickerDated, kickerShared, provisional, short, shared, sharedAbout } = result
  return {
    ...{ language, numbers, texts: { zones: texts.zones } },
    result: {
      ...{ claims, notRuledOut, zoneOdds, sideOdds, sideOpen },
      ...{ kicker, kickerDated, kickerShared, provisional, short, shared, sharedAbout },
    },
  }
}
