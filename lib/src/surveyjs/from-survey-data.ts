import { NOT_FACED } from './types.ts'

/**
 * What a SurveyJS survey collected, as the gate expects it: `not-faced` becomes `null`, everything else stays as it is
 * and is judged by `parseAnswers`. The result holds own enumerable keys only; it is no set of answers yet.
 *
 * @param data of a SurveyJS survey
 * @returns a new object for `parseAnswers`
 * @example
 * ```ts
 * import { fromSurveyData } from 'two-hats/surveyjs'
 *
 * console.log(JSON.stringify(fromSurveyData({ 'block-1': 3, 'block-2': 'not-faced' })))
 * // {"block-1":3,"block-2":null}
 * ```
 */
export function fromSurveyData(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(data).map(([id, value]) => [id, value === NOT_FACED ? null : value]),
  )
}
