import { type Position, score, type Zone } from 'two-hats'
import { decodeLink } from 'two-hats/link'
import { checkedAnswers } from '../../../questions/two-hats-1/checked-answers.ts'
import { twoHats1 } from '../../../questions/two-hats-1/instrument.ts'

const position = (answers: Parameters<typeof score>[1]): Position => {
  const { position } = score(twoHats1, answers as never)
  if (position === null) throw new Error('expected a position')
  return position
}

/** Somebody whose answers are these: keyed, −1 (team) to 1 (project), in presented order. */
export const keyed = (...values: readonly number[]): Position =>
  position(
    checkedAnswers(
      Object.fromEntries(
        values.map((value, at) => {
          const { id = '', right } = twoHats1.pairs[at] ?? {}
          return [id, 2 + 2 * (right === 'project' ? value : -value)]
        }),
      ),
    ),
  )

/** Somebody whose link ends like this. */
export function linked(code: string): Position {
  const link = decodeLink(twoHats1, `two-hats-1.${code}`)
  if (!link.ok) throw new Error(link.issue.message)
  return position(link.answers)
}

const none = { 'team-first': 0, 'leans-team': 0, balanced: 0, 'leans-project': 0, 'project-first': 0 }

/** A position made for its words: its most probable zone comes first. */
export function made(
  zones: Partial<Record<Zone, number>>,
  side: Position['side'],
  value: number,
  interval: readonly [number, number],
): Position {
  const [zone = 'balanced'] = Object.keys(zones) as Zone[]
  const above = side === 'project' ? 0.93 : side === 'team' ? 0.07 : 0.6
  return {
    ...{ value, interval, zone, side, zones: { ...none, ...zones } },
    ...{ alpha: 10, beta: 20, answered: 20, total: 20, provisional: false },
    ...{ aboveMiddle: above, sideProbability: above },
  }
}
