import { answerTo, checked } from '../answers/answer-to.ts'
import type { Answer, Answers } from '../answers/types.ts'
import type { Activity, Attribute, Instrument, Objective, Pair } from '../instrument/types.ts'
import { ofActivities, ofAttributes } from './of-each.ts'
import type { States } from './states.ts'
import type { Estimate, Position } from './types.ts'

/** An item of whatever kind, its place in the instrument's order, and −1 where its choice is to be turned. */
export interface Place {
  readonly id: string
  readonly at: number
  readonly sign: 1 | -1
  readonly activity?: Activity
  readonly attribute?: Attribute
  readonly objective?: Objective
  readonly right?: Objective
  /** Place of the pair's twin, −1 without one. */
  readonly twin?: number
}

/** Items scored together. */
export type Part = readonly Place[]

/** An instrument as `score` reads it, and the estimates made for it so far. */
export interface Plan {
  readonly all: Part
  readonly pairs: Part
  readonly pairsOf: Readonly<Record<Activity, Part>>
  readonly frequenciesOf: Readonly<Record<Activity, Part>>
  /** Where it is asked how often something is done for an objective; −1 where it is not. */
  readonly placesOf: Readonly<Record<Activity, Readonly<Record<Objective, number>>>>
  readonly attributesOf: Readonly<Record<Attribute, Part>>
  readonly positions: States<Position>
  readonly leans: States<Estimate>
  readonly strengths: States<Estimate>
}

const plans = new WeakMap<Instrument, Plan>()

/** The plan of an instrument, made at its first use; an instrument changed afterwards is not looked at again. */
export function planOf(instrument: Instrument): Plan {
  const plan = plans.get(instrument) ?? made(instrument)
  plans.set(instrument, plan)
  return plan
}

/** Answers in the order of the items, `null` for what is missing. Throws a `RangeError` for what is no answers. */
export function inOrder({ all }: Plan, answers: Answers): Answer[] {
  if (Object(answers) !== answers) throw new RangeError(`Answers are ${answers}; ${gatedExpected}.`)
  const given = new Array<Answer>(all.length).fill(null)
  let at = 0
  // A gate returns its answers in this order. Walked, they cost half of what it takes to look each of them up.
  for (const id in answers) {
    while (at < all.length && all[at]?.id !== id) at += 1
    if (at === all.length) return lookedUp(all, answers)
    given[at] = checked(id, answers[id])
  }
  return given
}

const gatedExpected = 'expected what parseAnswers returns as answers'

/** In whatever order they come. A key that is no item is most likely the gate's result itself, or somebody else's form. */
function lookedUp(all: Part, answers: Answers): Answer[] {
  const ids = new Set(all.map(({ id }) => id))
  const unknown = Object.keys(answers).find((key) => !ids.has(key))
  if (unknown !== undefined) throw new RangeError(`Answers have the key "${unknown}"; ${gatedExpected}.`)
  return all.map(({ id }) => answerTo(answers, id))
}

function made({ pairs, frequencies, attributes }: Instrument): Plan {
  const twinOf = ({ twin }: Pair) => pairs.findIndex(({ id }) => id === twin)
  const items: readonly Omit<Place, 'at' | 'sign'>[] = [
    ...pairs.map((pair) => ({ ...pair, twin: twinOf(pair) })),
    ...frequencies,
    ...attributes,
  ]
  const all = items.map((item, at): Place => ({ ...item, at, sign: item.right === 'team' ? -1 : 1 }))
  const ofPairs = all.slice(0, pairs.length)
  const others = all.slice(pairs.length)
  const placeOf = (name: Activity, asked: Objective) =>
    others.find(({ activity, objective }) => activity === name && objective === asked)?.at ?? -1
  return {
    all,
    pairs: ofPairs,
    pairsOf: ofActivities((name) => ofPairs.filter(({ activity }) => activity === name)),
    frequenciesOf: ofActivities((name) => others.filter(({ activity }) => activity === name)),
    placesOf: ofActivities((name) => ({ team: placeOf(name, 'team'), project: placeOf(name, 'project') })),
    attributesOf: ofAttributes((name) => others.filter(({ attribute }) => attribute === name)),
    positions: new Map(),
    leans: new Map(),
    strengths: new Map(),
  }
}
