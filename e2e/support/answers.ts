/** Answer sets of the stories. Sides follow MODEL.md's formula, written out here once more on purpose. */
export const activities = ['block', 'unblock', 'redirect', 'decide', 'show']

export const pairs = [0, 1, 2, 3].flatMap((round) =>
  activities.map((activity, place) => ({
    id: `${activity}-${round + 1}`,
    projectRight: (round < 2 ? (place + round) % 2 : 1 - ((place + round) % 2)) === 1,
  })),
)

export const frequencies = activities.flatMap((activity) => [`${activity}-team`, `${activity}-project`])
export const attributes = ['knowledge', 'speed', 'awareness'].flatMap((name) => [`${name}-1`, `${name}-2`])

export type Answers = Readonly<Record<string, number | null>>

/** Keyed from −1 (team) to 1 (project), in presented order. */
export const keyed = (values: readonly number[]): Answers =>
  Object.fromEntries(
    values.map((value, at) => {
      const pair = pairs[at]
      return [pair?.id ?? '', 2 + 2 * (pair?.projectRight ? value : -value)]
    }),
  )

export const allTo = (value: number, count = 20): Answers => keyed(Array.from({ length: count }, () => value))

export const notFaced: Answers = Object.fromEntries(pairs.map(({ id }) => [id, null]))

/** Everything answered: a lean to the team, frequencies and attributes of all levels. */
export const everything: Answers = {
  ...keyed([-1, -0.5, 0, -0.5, -1, -0.5, 0, -0.5, -1, 0, -0.5, 0.5, -1, 0, -0.5, 0, -0.5, -1, 0.5, -0.5]),
  ...Object.fromEntries(frequencies.map((id, at) => [id, (at * 3) % 5])),
  ...Object.fromEntries(attributes.map((id, at) => [id, (at * 2 + 1) % 5])),
}

export const saved = (answers: Answers, rest: Record<string, unknown> = {}) =>
  JSON.stringify({
    schema: 1,
    instrument: { id: 'two-hats', version: 1 },
    answers,
    role: null,
    form: 'full',
    page: 'round-1',
    seconds: {},
    ...rest,
  })
