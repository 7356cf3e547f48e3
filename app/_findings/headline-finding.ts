import type { Position, Zone } from 'two-hats'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import type { Messages } from '../_messages/messages.ts'
import { type Sentence, type SentenceWords, sentenceOf } from './sentence.ts'
import { isShort } from './short-form.ts'
import type { Subject } from './subject.ts'

/** Ten seconds on a result that has a number. Each of the five is a finding of its own. */
export interface HeadlineFinding {
  readonly position: PositionFinding
  readonly odds: string
  readonly provisional: string | null
  /** That it is the short form. */
  readonly short: string | null
  readonly chances: ChancesFinding
}

export interface PositionFinding extends Omit<Sentence, 'odds'> {
  readonly kicker: string
  /** Where it is drawn. */
  readonly at: Position
}

/** The words that a headline is made of. */
export interface HeadlineWords extends SentenceWords {
  readonly result: SentenceWords['result'] &
    Pick<Messages['result'], 'kicker' | 'kickerDated' | 'kickerShared' | 'provisional' | 'short'>
}

/** How probable each zone is. */
export type ChancesFinding = Readonly<Record<Zone, string>>

export function headlineFinding(
  position: Position,
  { own, about, on, answers }: Pick<Subject, 'own' | 'about' | 'on' | 'answers'>,
  words: HeadlineWords,
): HeadlineFinding {
  const { kicker, kickerDated, kickerShared, provisional, short } = words.result
  const { odds, ...sentence } = sentenceOf(
    position,
    own ? 'own' : about ? 'about' : 'link',
    words,
    about ?? '',
  )
  const named = !own ? kickerShared : on ? kickerDated : kicker
  const counts = { answered: position.answered, total: position.total }
  const date = on ? formats(words.language).day(on) : ''
  return {
    position: { ...sentence, kicker: fill(named, { ...counts, date }), at: position },
    odds,
    provisional: position.provisional ? fill(provisional, counts) : null,
    short: isShort(answers, position) ? short : null,
    chances: chancesOf(position, words),
  }
}

function chancesOf({ zones }: Position, { language }: HeadlineWords): ChancesFinding {
  const { percent } = formats(language)
  return {
    'team-first': percent(zones['team-first']),
    'leans-team': percent(zones['leans-team']),
    balanced: percent(zones.balanced),
    'leans-project': percent(zones['leans-project']),
    'project-first': percent(zones['project-first']),
  }
}
