import { score } from 'two-hats'
import { describe, expect, it } from 'vitest'
import { checkedAnswers } from '../../questions/two-hats-1/checked-answers.ts'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { wordsEn } from '../_messages/en/words-en.ts'
import { findings } from './findings.ts'

/** Much more the team's, for the pairs whose place (0 to 19) is among these. */
const towardsTeam = (places: readonly number[]) =>
  Object.fromEntries(
    places.map((at) => {
      const { id = '', right } = twoHats1.pairs[at] ?? {}
      return [id, right === 'project' ? 0 : 4]
    }),
  )

const first = (count: number) => Array.from({ length: count }, (_, at) => at)
/** Four pairs each of block, unblock and redirect: rounds of five, of which the first three. */
const threeActivities = first(20).filter((at) => at % 5 < 3)
const often = { 'block-team': 4, 'block-project': 1, 'knowledge-1': 4, 'knowledge-2': 4 }

describe('what is told of answers that are few, and what waits for more', () => {
  it.each([
    ['no pair', [], {}, ['noNumber']],
    ['four pairs', first(4), often, ['noNumber', 'frequencies', 'attributes']],
    ['five pairs: provisional', first(5), {}, ['provisional']],
    ['nine pairs: provisional', first(9), often, ['provisional', 'frequencies', 'attributes']],
    ['nine pairs to the end, a part of it beyond the short form', first(20).slice(11), {}, ['provisional']],
    ['twelve pairs in three activities: provisional', threeActivities, {}, ['provisional']],
    ['ten pairs: the short form', first(10), {}, ['short']],
    [
      'ten pairs and other questions',
      first(10),
      often,
      ['activities', 'activityAdvice', 'first', 'frequencies', 'attributes'],
    ],
    ['eleven pairs', first(11), {}, ['activities', 'activityAdvice', 'first', 'more']],
  ] as const)('%s', (_, places, others, told) => {
    const answers = checkedAnswers({ ...towardsTeam(places), ...others })
    const found = findings({ answers, result: score(twoHats1, answers), role: null, own: true }, wordsEn)
    const { provisional, short } = found.headline ?? { provisional: null, short: null }
    const all = { ...found, provisional, short }
    const asked = [
      'noNumber',
      'provisional',
      'short',
      'activities',
      'activityAdvice',
      'first',
      'more',
      'frequencies',
      'attributes',
    ] as const
    expect(asked.filter((id) => all[id] !== null)).toEqual(told)
  })
})
