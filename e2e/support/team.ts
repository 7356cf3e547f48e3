/** People of the team stories, made so that their ten fields can be worked out by hand from MODEL.md §6. */
import { type Answers, activities, allTo, attributes } from './answers.ts'

/** The two frequency answers of each activity, in order: how often for the team, how often for the project. */
const howOften = (ofActivity: (place: number) => readonly [number, number]): Answers =>
  Object.fromEntries(
    activities.flatMap((activity, place) => {
      const [team, project] = ofActivity(place)
      return [
        [`${activity}-team`, team],
        [`${activity}-project`, project],
      ]
    }),
  )

/**
 * All pairs to the team, daily for the team, never for the project. I = .5, p = −1, so in every activity
 * team m = ½(1 + .85) = .925 and project m = ½(0 + .15) = .075; all alike, so c = m.
 */
export const teamPerson: Answers = { ...allTo(-1), ...howOften(() => [4, 0]) }

/** The mirror image: team .075, project .925. */
export const projectPerson: Answers = { ...allTo(1), ...howOften(() => [0, 4]) }

/**
 * All pairs equal (p = 0), never for the team, daily for the project, but never in Decide and Show. Project m: three times
 * ½(1 + .5) = .75, twice 0, mean .45, so c = .63 and .18. Team m: three times .25, twice 0, mean .15, so c = .21 and .06.
 */
export const gapPerson: Answers = { ...allTo(0), ...howOften((place) => [0, place < 3 ? 4 : 0]) }

/** Daily for both, pairs equal: every field is 1. */
export const bothHats: Answers = { ...allTo(0), ...howOften(() => [4, 4]) }

/** Never for either, pairs equal: every field is 0. */
export const neitherHat: Answers = { ...allTo(0), ...howOften(() => [0, 0]) }

/** The same fields and position, told apart by the attributes alone. */
export const variant = (answers: Answers, number: number): Answers => ({
  ...answers,
  ...Object.fromEntries(attributes.map((id, at) => [id, Math.floor(number / 5 ** at) % 5])),
})

/** The five of the stories: three for the team, two who leave Decide and Show for the project undone. */
export const five: readonly Answers[] = [
  variant(teamPerson, 1),
  variant(teamPerson, 2),
  variant(teamPerson, 3),
  variant(gapPerson, 1),
  variant(gapPerson, 2),
]

/** A team as the page stores it. */
export const savedTeam = (
  people: readonly { readonly name?: string; readonly answers: Answers; readonly about?: string }[],
): string =>
  JSON.stringify({
    schema: 1,
    instrument: { id: 'two-hats', version: 1 },
    next: people.length + 1,
    people: people.map(({ name = '', answers, about = null }, at) => ({ id: at + 1, name, answers, about })),
  })

export const teamKey = 'two-hats.team'
