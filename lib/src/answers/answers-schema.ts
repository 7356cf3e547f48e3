import type { Instrument } from '../instrument/types.ts'
import { parseAnswers } from './parse-answers.ts'
import type { Answers } from './types.ts'

/** What a validator of Standard Schema version 1 returns. */
export type SchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly string[] }[] }

/** The part of Standard Schema version 1 that form, RPC and HTTP libraries read. */
export interface AnswersSchema<Id extends string = string> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'two-hats'
    /** The answers, or the issues; synchronous, never throws. */
    readonly validate: (value: unknown) => SchemaResult<Answers<Id>>
    readonly types?: { readonly input: Answers<Id>; readonly output: Answers<Id> } | undefined
  }
}

/**
 * `parseAnswers` as a Standard Schema, to be handed to any library that takes one.
 *
 * The path of an issue is `[item id]`, and `[]` where it speaks of the input as a whole. Synchronous; never throws.
 * Source: https://standardschema.dev
 *
 * @param instrument the instrument whose answers are taken
 * @returns an object with `~standard`, to be handed to any library that takes a Standard Schema
 * @example
 * ```ts
 * import { answersSchema } from 'two-hats'
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 *
 * const { validate } = answersSchema(twoHats1)['~standard']
 * console.log(validate({ 'block-1': 7 }).issues?.length, validate({ 'block-1': 4 }).issues)
 * // 1 undefined
 * ```
 */
export function answersSchema<Id extends string>(instrument: Instrument<Id>): AnswersSchema<Id> {
  return { '~standard': { version: 1, vendor: 'two-hats', validate: (value) => validate(instrument, value) } }
}

/** Codes that speak of the input as a whole. */
const whole = { 'not-an-object': true, more: true }

function validate<Id extends string>(instrument: Instrument<Id>, value: unknown): SchemaResult<Answers<Id>> {
  const parsed = parseAnswers(instrument, value)
  if (parsed.ok) return { value: parsed.answers }
  return {
    issues: parsed.issues.map(({ code, message, path }) => ({ message, path: code in whole ? [] : [path] })),
  }
}
