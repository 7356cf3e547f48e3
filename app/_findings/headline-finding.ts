import type { Position, Zone } from 'two-hats'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import type { FindingWords } from './result-words.ts'
import { type Sentence, sentenceOf } from './sentence.ts'
import type { Subject } from './subject.ts'

/** Ten seconds on a result that has a number. Each of the four is a finding of its own. */
export interface HeadlineFinding {
  readonly position: PositionFinding
  readonly odds: string
  readonly provisional: string | null
  readonly chances: ChancesFinding
}

export interface PositionFinding extends Omit<Sentence, 'odds'> {
  readonly kicker: string
  /** Where it is drawn. */
  readonly at: Position
}

/** How probable each zone is. */
export type ChancesFinding = Readonly<Record<Zone, string>>

export function headlineFinding(
  position: Position,
  { own, about }: Pick<Subject, 'own' | 'about'>,
  words: FindingWords,
): HeadlineFinding {
  const { kicker, kickerShared, provisional } = words.result
  const { odds, ...sentence } = sentenceOf(
    position,
    own ? 'own' : about ? 'about' : 'link',
    words,
    about ?? '',
  )
  const counts = { answered: position.answered, total: position.total }
  return {
    position: { ...sentence, kicker: fill(own ? kicker : kickerShared, counts), at: position },
    odds,
    provisional: position.provisional ? fill(provisional, counts) : null,
    chances: chancesOf(position, words),
  }
}

function chancesOf({ zones }: Position, { language }: FindingWords): ChancesFinding {
  const { percent } = formats(language)
  return {
    'team-first': percent(zones['team-first']),
    'leans-team': percent(zones['leans-team']),
    balanced: percent(zones.balanced),
    'leans-project': percent(zones['leans-project']),
    'project-first': percent(zones['project-first']),
  }
}
