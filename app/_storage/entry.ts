import { type Answers, parseAnswers } from 'two-hats'
import { isRole } from '../../questions/role.ts'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { inOrder } from '../_files/answers-file.ts'
import { cleanName, LONGEST_NAME, lengthOf } from '../_files/clean-name.ts'
import { isRecord } from '../_files/json.ts'
import { isTime } from './is-time.ts'
import { isForm, type Sheet } from './sheet.ts'

/** The version of the questionnaire that answers belong to. */
export interface InstrumentMark {
  readonly id: string
  readonly version: number
  /** Of its content; `draft 1` where none was recorded. */
  readonly hash: string
}

/** A finished survey: its result was looked at. */
export interface Entry extends Sheet {
  /** When the survey was begun, to the millisecond (ISO 8601): no two surveys of a person share it. */
  readonly id: string
  /** When its result was first seen (ISO 8601). */
  readonly finished: string
  readonly name: string | null
  readonly instrument: InstrumentMark
  /** What corrections replaced, the oldest first. */
  readonly replaced: readonly Replaced[]
}

/** What a survey said until it was corrected (ISO 8601). */
export interface Replaced extends Sheet {
  readonly until: string
}

/** Longest hash, and most corrections of one survey that are read. */
const LONGEST_HASH = 64
export const MOST_REPLACED = 100

export const thisInstrument: InstrumentMark = {
  id: twoHats1.id,
  version: twoHats1.version,
  hash: twoHats1.hash,
}

/** Answers from before their instrument's hash was kept with them. */
export const draftInstrument: InstrumentMark = { ...thisInstrument, hash: 'draft 1' }

const isName = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && lengthOf(value) <= LONGEST_NAME)

/** A mark of unknown origin; `null` where it is of another instrument, version or shape. */
export function parseInstrument(value: unknown): InstrumentMark | null {
  if (!isRecord(value)) return null
  const { id, version, hash = draftInstrument.hash } = value
  if (id !== thisInstrument.id || version !== thisInstrument.version) return null
  return typeof hash === 'string' && hash.length <= LONGEST_HASH ? { ...thisInstrument, hash } : null
}

function parseSheet(value: unknown): Sheet | null {
  if (!isRecord(value)) return null
  const { role, form, answers } = value
  if (!(role === null || isRole(role)) || !isForm(form)) return null
  const gate = parseAnswers(twoHats1, answers)
  return gate.ok ? sheetOf({ role, form, answers: gate.answers }) : null
}

function parseReplaced(value: unknown): Replaced | null {
  const sheet = parseSheet(value)
  return sheet && isRecord(value) && isTime(value.until) ? { until: value.until, ...sheet } : null
}

/** An entry of unknown origin, whole or not at all; what an entry does not know is left behind. */
export function parseEntry(value: unknown): Entry | null {
  const sheet = parseSheet(value)
  if (sheet === null || !isRecord(value)) return null
  const { id, finished, name, replaced = [] } = value
  const instrument = parseInstrument(value.instrument)
  if (instrument === null || !isTime(id) || !isTime(finished) || !isName(name)) return null
  if (!Array.isArray(replaced) || replaced.length > MOST_REPLACED) return null
  const earlier = replaced.map(parseReplaced).filter((one) => one !== null)
  return earlier.length === replaced.length
    ? {
        id,
        finished,
        name: name === null ? null : cleanName(name) || null,
        instrument,
        ...sheet,
        replaced: earlier,
      }
    : null
}

const sheetOf = ({ role, form, answers }: Sheet): Sheet => ({ role, form, answers: inOrder(answers) })

/** An entry as a file holds it: fields and answers always in one order, so that a file is the same byte for byte. */
export const plainEntry = ({ id, finished, name, instrument, replaced, ...sheet }: Entry) => ({
  id,
  finished,
  name,
  instrument: { id: instrument.id, version: instrument.version, hash: instrument.hash },
  ...sheetOf(sheet),
  ...(replaced.length > 0
    ? { replaced: replaced.map(({ until, ...earlier }) => ({ until, ...sheetOf(earlier) })) }
    : {}),
})

export const sameSheet = (one: Sheet, other: Sheet): boolean =>
  one.role === other.role && one.form === other.form && sameAnswers(one.answers, other.answers)

const sameAnswers = (one: Answers<ItemId>, other: Answers<ItemId>): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))

/** Whether `after` says all that `before` says, and perhaps more: nothing was changed. */
export const goesOn = (before: Sheet, after: Sheet): boolean =>
  (before.role === null || before.role === after.role) &&
  sameAnswers({ ...after.answers, ...before.answers }, after.answers)
