import { oncePerInstrument } from '../instrument/once-per-instrument.ts'
import type { Activity, Attribute, Instrument, Objective, Pair } from '../instrument/types.ts'
import { answerTo, checkAnswer } from './answer-to.ts'
import type { Answer, Answers } from './types.ts'

/** An item of whatever kind, and its place in the instrument's order. */
export interface Place {
  readonly id: string
  readonly at: number
  readonly activity: Activity | undefined
  readonly attribute: Attribute | undefined
  readonly objective: Objective | undefined
  readonly right: Objective | undefined
  /** Place of the pair's twin, −1 without one. */
  readonly twin: number
}

/** Items scored together. */
export type Part = readonly Place[]

/** All items of an instrument, of which the pairs are the first. */
export interface Places {
  readonly all: Part
  readonly pairs: Part
}

export const placesOf = /* @__PURE__ */ oncePerInstrument(findPlaces)

function findPlaces({ pairs, frequencies, attributes }: Instrument): Places {
  const twinOf = ({ twin }: Pair) => pairs.findIndex(({ id }) => id === twin)
  const items: readonly (Pick<Place, 'id'> & Partial<Place>)[] = [
    ...pairs.map((pair) => ({ ...pair, twin: twinOf(pair) })),
    ...frequencies,
    ...attributes,
  ]
  const all = items.map(
    // All of one shape: engines read what has several an eighth slower.
    ({ id, activity, attribute, objective, right, twin = -1 }, at): Place => ({
      id,
      at,
      activity,
      attribute,
      objective,
      right,
      twin,
    }),
  )
  return { all, pairs: all.slice(0, pairs.length) }
}

/** Answers in the order of the items, `null` for what is missing. Throws a `RangeError` for what is no answers. */
export function inOrder({ all }: Places, answers: Answers): Answer[] {
  if (Object(answers) !== answers) refuse(`are ${answers}`)
  const given = new Array<Answer>(all.length).fill(null)
  let at = 0
  // A gate returns its answers in this order. Walked, they cost half of what it takes to look each of them up.
  for (const id in answers) {
    while (at < all.length && all[at]?.id !== id) at += 1
    if (at === all.length) return lookedUp(all, answers)
    given[at] = checkAnswer(id, answers[id])
  }
  return given
}

const refuse = (found: string): never => {
  throw new RangeError(`Answers ${found}; expected what parseAnswers returns as answers.`)
}

/** In whatever order they come. A key that is no item is most likely the gate's result itself, or somebody else's form. */
function lookedUp(all: Part, answers: Answers): Answer[] {
  const unknown = Object.keys(answers).find((key) => !all.some(({ id }) => id === key))
  if (unknown !== undefined) refuse(`have the key "${unknown}"`)
  return all.map(({ id }) => answerTo(answers, id))
}
