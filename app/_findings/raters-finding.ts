import { type Activity, activities, type Objective, type Result } from 'two-hats'
import { type SelfVersusOthers, selfVersusOthers } from 'two-hats/team'
import { noAnswers } from '../../questions/two-hats-1/checked-answers.ts'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { isolated } from '../_messages/isolated.ts'
import type { IndexRow } from './roles-finding.ts'
import type { Subject } from './subject.ts'
import { dash } from './table-row.ts'
import type { TeamWords } from './team-words.ts'

/** Answers about one person, and their Result. */
export type Told = Pick<Subject, 'answers' | 'result'>

/** One activity as oneself and, on average, the others see it; `null` where nobody answered. */
export interface SelfRow {
  readonly activity: Activity
  readonly name: string
  readonly own: number | null
  readonly others: number | null
  readonly says: string
}

/** How somebody's own answers lie beside those of others. */
export interface RatersFinding {
  readonly title: string
  /** Where both lie, or why it is not said. */
  readonly sentences: readonly string[]
  /** `null` with too few others. */
  readonly compared: {
    readonly name: string
    readonly rows: readonly SelfRow[]
    readonly talk: string
    readonly coefficients: readonly IndexRow[]
  } | null
}

/** Of a person so called, with their own answers if it is known which they are. */
export function ratersFinding(
  name: string,
  self: Told | null,
  others: readonly Told[],
  words: TeamWords,
): RatersFinding {
  const say = words.team.raters
  const { counted } = formats(words.language)
  const named = { name: isolated(name) }
  const title = fill(say.title, named)
  const found = selfVersusOthers(
    twoHats1,
    self?.answers ?? noAnswers,
    others.map(({ answers }) => answers),
  )
  if (found.status === 'refused') {
    const raters = found.raters === 0 ? say.noRater : counted(found.raters, say.raters)
    return { title, sentences: [fill(say.tooFew, { raters, ...named })], compared: null }
  }
  return {
    title,
    sentences: sentencesOn(named, self?.result ?? null, others, words),
    compared: {
      name: fill(say.figure, named),
      rows: activities.map((activity) => selfRow(activity, named, self, others, words)),
      talk: fill(say.talk, named),
      coefficients: coefficientsOf(found, self !== null, named, words),
    },
  }
}

/** Where a number lies, in words: "52 towards the team". */
function at(value: number, { language, team: { raters } }: TeamWords): string {
  const n = Math.round(Math.abs(value))
  const side: Objective | 'middle' = n === 0 ? 'middle' : value < 0 ? 'team' : 'project'
  return fill(raters.at[side], { n: formats(language).whole(n) })
}

function sentencesOn(
  named: { readonly name: string },
  self: Result | null,
  others: readonly Told[],
  words: TeamWords,
): readonly string[] {
  const say = words.team.raters
  const theirs = others.flatMap(({ result }) => result.position?.value ?? [])
  const [low, high] = [Math.min(...theirs), Math.max(...theirs)]
  const ends = { low: at(low, words), high: at(high, words) }
  const range = fill(ends.low === ends.high ? say.alike : say.others, { n: theirs.length, ...ends })
  const own = self?.position?.value
  if (own === undefined) return [range, self ? say.reasons['self-without-position'] : fill(say.noSelf, named)]
  return [
    fill(say.own, { ...named, at: at(own, words) }),
    range,
    fill(own < low ? say.beyond.team : own > high ? say.beyond.project : say.within, named),
  ]
}

function selfRow(
  activity: Activity,
  named: { readonly name: string },
  self: Told | null,
  others: readonly Told[],
  words: TeamWords,
): SelfRow {
  const { labelled } = formats(words.language)
  const say = words.team.raters
  const known = others.flatMap(({ result }) => result.activities[activity]?.value ?? [])
  const own = self?.result.activities[activity]?.value ?? null
  const mean = known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : null
  const shown = (value: number | null) => (value === null ? say.noneOwn : at(value, words))
  const name = words.activities[activity]
  const both = fill(say.both, { ...named, own: shown(own), others: shown(mean) })
  return { activity, name, own, others: mean, says: labelled(name, both) }
}

function coefficientsOf(
  { agreement, icc, difference, noDifference }: Extract<SelfVersusOthers, { status: 'compared' }>,
  known: boolean,
  named: { readonly name: string },
  { language, team: { raters: say, roles } }: TeamWords,
): readonly IndexRow[] {
  const { hundredth, between } = formats(language)
  const shown = (value: number | null) => (value === null ? dash : hundredth(value))
  const range = ({ interval }: NonNullable<typeof icc>['single']) =>
    interval ? between(hundredth(interval[0]), hundredth(interval[1])) : roles.unknown
  const why = known ? noDifference && say.reasons[noDifference] : fill(say.noSelf, named)
  return [
    { name: say.agreement, value: shown(agreement), help: say.agreementHelp },
    ...(icc
      ? [
          {
            name: say.icc,
            value: shown(icc.single.value),
            help: fill(say.iccHelp, { range: range(icc.single) }),
          },
          {
            name: say.iccMean,
            value: shown(icc.mean.value),
            help: fill(say.iccMeanHelp, { range: range(icc.mean) }),
          },
        ]
      : []),
    { name: say.difference, value: shown(known ? difference : null), help: why || say.differenceHelp },
  ]
}
