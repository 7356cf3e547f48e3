import { itemIds, score } from 'two-hats'
import { checkedAnswers } from '../../../questions/two-hats-1/checked-answers.ts'
import { twoHats1 } from '../../../questions/two-hats-1/instrument.ts'
import { randomNumbers } from '../../_team/testing/random-answers.ts'
import type { Subject } from '../subject.ts'

const roles = ['tech-lead', 'technical-pm', 'both', 'neither', null] as const
const all = itemIds(twoHats1)
/** As many items as are answered: everything, the pairs, the short form, provisional, too few, none. */
const lengths = [all.length, all.length, all.length, 20, 10, 7, 4, 0] as const

/** Somebody between the two ends, more or less faithful to their side, with more or fewer answers; some of a link. */
export function constructed(seed: number): Subject {
  const random = randomNumbers(seed)
  const side = (seed % 9) / 4 - 1
  const noise = [0, 0.4, 1, 2][seed % 4] ?? 0
  const length = lengths[Math.floor(seed / 4) % lengths.length] ?? all.length
  const faced = seed % 13 !== 0
  const given = all.slice(0, length).map((id) => {
    const right = twoHats1.pairs.find((pair) => pair.id === id)?.right ?? 'project'
    const towards = 2 + (right === 'project' ? 2 : -2) * side + (random() - 0.5) * 2 * noise
    const answer = Math.min(4, Math.max(0, Math.round(towards)))
    return [id, !faced || random() < 0.02 ? null : answer] as const
  })
  const answers = checkedAnswers(Object.fromEntries(given))
  const secondsPerItem = Object.fromEntries(all.map((id) => [id, seed % 10 === 0 ? 1 : 9]))
  const own = seed % 3 !== 0
  const result = score(twoHats1, answers, own ? { secondsPerItem } : {})
  return { answers, result, role: own ? (roles[seed % 5] ?? null) : null, own }
}
