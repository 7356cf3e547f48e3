/** A strange file, and by hand what becomes of it: nothing of it may be lost without a word. */
export interface StrangeCase {
  readonly what: string
  /** Options of `score`; the file is its stdin. */
  readonly args?: readonly string[]
  readonly input: string | Buffer
  readonly code: 0 | 1 | 3
  /** Every line on stderr. */
  readonly err: readonly string[]
  /** Rows of the output without the result they gained; none where nothing is written. */
  readonly scored: readonly (string | Buffer)[]
  /** How many rows were rejected. */
  readonly lost: number
}

/** All rows are scored, and nothing is said. */
export const fine = (
  what: string,
  input: string | Buffer,
  scored: StrangeCase['scored'],
  args: readonly string[] = [],
): StrangeCase => ({ what, args, input, code: 0, err: [], scored, lost: 0 })

/** The file is refused with a sentence. */
export const refused = (
  what: string,
  input: string | Buffer,
  sentence: string,
  args: readonly string[] = [],
): StrangeCase => ({ what, args, input, code: 1, err: [`two-hats: ${sentence}`], scored: [], lost: 0 })

/** Rows are rejected, each with a sentence, the others are scored. */
export const someLost = (
  what: string,
  input: string | Buffer,
  sentences: readonly string[],
  scored: StrangeCase['scored'],
  args: readonly string[] = [],
): StrangeCase => {
  const lost = sentences.length
  const err = [...sentences, `${lost} row${lost === 1 ? '' : 's'} rejected and left out.`]
  return { what, args, input, code: 3, err, scored, lost }
}

export const oneLost = (
  what: string,
  input: string | Buffer,
  sentence: string,
  scored: StrangeCase['scored'],
  args: readonly string[] = [],
): StrangeCase => someLost(what, input, [sentence], scored, args)
