/** A choice: a whole number from 0 to 4. In a pair it counts from the left as presented (0 = much more the left). */
export type Choice = 0 | 1 | 2 | 3 | 4

/** One answer: a choice, or `null` for "I have not faced this". */
export type Answer = Choice | null

/** In the types alone: no object holds this key. */
declare const gated: unique symbol

/**
 * Item id → answer, as `parseAnswers` and `decodeLink` return them. A missing id is unanswered.
 *
 * @remarks
 * Nothing that has not passed one of the two is of this type: no literal, no `{}`, no `Date`. Whoever goes round the
 * types (`any`, a cast, plain JavaScript) meets the check at run time: whatever reads answers throws a `RangeError`
 * where one is not a whole number from 0 to 4, `null` or missing.
 */
export type Answers<Id extends string = string> = { readonly [id in Id]?: Answer } & {
  readonly [gated]: true
}

/** Why an input is not a set of answers. */
export type IssueCode =
  | 'not-an-object'
  | 'unknown-item'
  | 'not-a-number'
  | 'not-whole'
  | 'out-of-range'
  | 'more'

/** One thing wrong with an input: what, where, got and expected. All strings, each of at most 200 characters. */
export interface Issue {
  readonly code: IssueCode
  /** The item id, or `''` for the input as a whole. */
  readonly path: string
  readonly message: string
  readonly expected: string
  readonly received: string
}
