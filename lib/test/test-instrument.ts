import {
  type Activity,
  type Answer,
  type Answers,
  type Instrument,
  type Objective,
  type Pair,
  parseAnswers,
} from '../src/index.ts'

const names = ['block', 'unblock', 'redirect', 'decide', 'show'] as const
const sides = ['team', 'project'] as const

function modelPair(round: number, place: number): Pair {
  const activity: Activity = names[place] ?? 'block'
  const early = (place + round) % 2
  const right: Objective = (round < 2 ? early : 1 - early) === 1 ? 'project' : 'team'
  const twin = round === 0 ? `${activity}-3` : round === 2 ? `${activity}-1` : null
  return { id: `${activity}-${round + 1}`, activity, right, twin }
}

const everything = {
  id: 'two-hats',
  version: 1,
  hash: 'a1'.repeat(32),
  shortForm: 10,
  frequencies: names.flatMap((activity) =>
    sides.map((objective) => ({ id: `${activity}-${objective}`, activity, objective })),
  ),
  attributes: (['knowledge', 'speed', 'awareness'] as const).flatMap((attribute) =>
    [1, 2].map((n) => ({ id: `${attribute}-${n}`, attribute })),
  ),
} as const

/** The presented order and the keys of MODEL §2. */
export const modelled: Instrument = {
  ...everything,
  pairs: [0, 1, 2, 3].flatMap((round) => names.map((_, place) => modelPair(round, place))),
}

/** The columns of the simulated persons: activity by activity, the project always on the right, no twins. */
export const simulated: Instrument = {
  ...everything,
  pairs: names.flatMap((activity) =>
    [1, 2, 3, 4].map((n): Pair => ({ id: `${activity}-${n}`, activity, right: 'project', twin: null })),
  ),
}

export const allIds = [...modelled.pairs, ...modelled.frequencies, ...modelled.attributes].map(({ id }) => id)

/** Answers that have passed the gate, as all answers do. */
export function gated(input: unknown, instrument: Instrument = modelled): Answers {
  const gate = parseAnswers(instrument, input)
  if (gate.ok) return gate.answers
  throw new Error(gate.issues[0]?.message)
}

/** Nothing answered. */
export const nobody = gated({})

/** Answers to the pairs in the instrument's order; `null` is "not faced", what is beyond the list is unanswered. */
export function pairAnswers(instrument: Instrument, choices: readonly Answer[]): Answers {
  const pairs = instrument.pairs.slice(0, choices.length)
  return gated(Object.fromEntries(pairs.map(({ id }, place) => [id, choices[place] ?? null])), instrument)
}

/** Every pair answered alike by meaning: 0 is all for the team, 4 all for the project. */
export function meaning(instrument: Instrument, choices: readonly Answer[]): Answers {
  const turned = (choice: Answer) => (choice === null ? null : ((4 - choice) as Answer))
  const shown = choices.map((choice, place) =>
    instrument.pairs[place]?.right === 'team' ? turned(choice) : choice,
  )
  return pairAnswers(instrument, shown)
}

export const repeat = <T>(value: T, times: number): T[] => Array.from({ length: times }, () => value)
