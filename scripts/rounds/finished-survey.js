// A survey as a page leaves it that is closed before the database has it.
const began = '2026-05-20T09:00:00.000Z'

/** Where `localStorage` holds it. */
export const journal = 'two-hats.pending.story'

/**
 * A finished survey of the questions with this hash.
 *
 * @param {string | undefined} hash
 * @param {Readonly<Record<string, number | null>>} answers
 * @param {{ on?: string, id?: string, at?: number }} [when] finished on, begun, and how late it was written
 */
export function finishedSurvey(hash, answers, { on = '2026-05-20T09:07:00.000Z', id = began, at = 1 } = {}) {
  const instrument = { id: 'two-hats', version: 1, hash }
  const value = { id, finished: on, name: null, instrument, role: null, form: 'full', answers }
  return JSON.stringify([
    { path: `record/${id}`, at, value: { ...value, replaced: [], seconds: {}, unlisted: false } },
    { path: 'desk/current', at, value: `record/${id}` },
  ])
}
