// Compiled by `npm run types`, never run: what is, and what is not, of type Answers.

import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { packAnswers } from '../src/batch/index.ts'
import { type Answers, explain, parseAnswers, quality, score } from '../src/index.ts'
import { decodeLink, encodeLink } from '../src/link/index.ts'
import { selfVersusOthers } from '../src/team/index.ts'

/** The example of the design, word by word. */
export function asDesigned(text: string): number | undefined {
  const gate = parseAnswers(twoHats1, JSON.parse(text))
  if (gate.ok) return score(twoHats1, gate.answers).position?.value
  return undefined
}

export function asDecoded(text: string): Answers<ItemId> | null {
  const link = decodeLink(twoHats1, text)
  return link.ok ? link.answers : null
}

export function noneOfThese(date: Date, object: object, json: unknown, list: readonly number[]) {
  // @ts-expect-error an object that passed no gate
  score(twoHats1, {})
  // @ts-expect-error a literal
  score(twoHats1, { 'block-1': 4 })
  // @ts-expect-error a Date
  score(twoHats1, date)
  // @ts-expect-error any object
  score(twoHats1, object)
  // @ts-expect-error what is not known
  score(twoHats1, json)
  // @ts-expect-error a list
  score(twoHats1, list)
  // @ts-expect-error a gate that was not asked
  score(twoHats1, parseAnswers(twoHats1, json))
  // @ts-expect-error answers that may be none: the gate was not asked whether they are good
  score(twoHats1, parseAnswers(twoHats1, json).answers)
  // @ts-expect-error a literal
  explain(twoHats1, { 'block-1': 4 })
  // @ts-expect-error a literal
  quality(twoHats1, { 'block-1': 4 })
  // @ts-expect-error a literal
  encodeLink(twoHats1, { 'block-1': 4 })
  // @ts-expect-error a literal
  packAnswers(twoHats1, { 'block-1': 4 })
  // @ts-expect-error a literal
  selfVersusOthers(twoHats1, { 'block-1': 4 }, [])
}

export function andNoTypo(answers: Answers<ItemId>) {
  // @ts-expect-error an id that no item has
  return answers['blok-1']
}
