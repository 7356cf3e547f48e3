import type { Answers } from '../src/index.ts'
import { decodeLink, encodeLink } from '../src/link/index.ts'
import { randomAnswers } from './random-answers.ts'
import { gated, nobody, modelled as testInstrument } from './test-instrument.ts'

export const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const items = [...testInstrument.pairs, ...testInstrument.frequencies, ...testInstrument.attributes]
const shortIds = testInstrument.pairs.slice(0, 10).map(({ id }) => id)

function within(answers: Answers, ids: readonly string[]): Answers {
  return gated(Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id))))
}

/** Full and short links of all kinds of answers. */
export const links = [
  ...[1, 2, 3, 4, 5, 6].map((seed) => encodeLink(testInstrument, randomAnswers(testInstrument, seed))),
  ...[7, 8, 9].map((seed) =>
    encodeLink(testInstrument, within(randomAnswers(testInstrument, seed), shortIds)),
  ),
  encodeLink(testInstrument, nobody),
  encodeLink(testInstrument, gated(Object.fromEntries(items.map(({ id }) => [id, 0])))),
]

/** A number in digits of 64. */
export function digits(number: number, length: number): string {
  const text = length > 1 ? digits(Math.floor(number / 64), length - 1) : ''
  return text + base64url.charAt(number % 64)
}

/** Why a text is no link, or `ok`. */
export function codeOf(text: unknown): string {
  const decoded = decodeLink(testInstrument, text)
  return decoded.ok ? 'ok' : decoded.issue.code
}
