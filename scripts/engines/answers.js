// Whose result the engines show.
import { code } from '../report-code.js'

/** All pairs much more to the project: S⁺ = 21, S⁻ = 1, so B = 91 (MODEL.md §2). */
export const answers = Object.fromEntries(
  code.twoHats1.pairs.map(({ id, right }) => [id, right === 'project' ? 4 : 0]),
)
export const sentence = 'Your work clearly puts the project first. 91 towards the project, likely 73 to 100.'

export const saved = (of, page) =>
  JSON.stringify({
    schema: 1,
    instrument: { id: 'two-hats', version: 1 },
    answers: of,
    role: null,
    form: 'full',
    page,
    seconds: {},
  })

/** The made-up example of the start page, and what stands there. */
export const example = 'two-hats-1.OdmrwchaRcbWWDCb6OuU5'
export const exampleSays = 'This work probably leans towards the team. 25 towards the team, likely 5 to 44.'
