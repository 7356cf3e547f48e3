import { type Answers, parseAnswers } from 'two-hats'
import { isRole, type Role } from '../../questions/role.ts'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { inOrder } from '../_files/answers-file.ts'
import { isRecord } from '../_files/json.ts'
import { isTime } from '../_storage/is-time.ts'

/** One survey whose result was looked at. */
export interface Entry {
  /** When the survey was begun, to the millisecond (ISO 8601): no two surveys of a person share it. */
  readonly id: string
  /** When its result was first seen as it is (ISO 8601). */
  readonly finished: string
  readonly name: string | null
  readonly instrument: { readonly id: string; readonly version: number; readonly hash: string }
  readonly role: Role | null
  readonly form: 'full' | 'short'
  readonly answers: Answers<ItemId>
}

/** Characters of a name. */
export const LONGEST_NAME = 80

export const thisInstrument = {
  id: twoHats1.id,
  version: twoHats1.version,
  hash: twoHats1.hash,
} as const

const forms: readonly unknown[] = ['full', 'short']
const isName = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && value.length <= LONGEST_NAME)

/** An entry of unknown origin, whole or not at all; what an entry does not know is left behind. */
export function parseEntry(value: unknown): Entry | null {
  if (!isRecord(value) || !isRecord(value.instrument)) return null
  const { id, finished, name, role, form, instrument } = value
  if (instrument.id !== thisInstrument.id || instrument.version !== thisInstrument.version) return null
  if (!isTime(id) || !isTime(finished) || !isName(name)) return null
  if (!(role === null || isRole(role)) || !forms.includes(form)) return null
  const gate = parseAnswers(twoHats1, value.answers)
  if (!gate.ok) return null
  return entryOf({
    id: id as string,
    finished: finished as string,
    name: name as string | null,
    role,
    form: form as Entry['form'],
    answers: gate.answers,
  })
}

/** An entry of this instrument; its fields always in the same order, so that a file is the same byte for byte. */
export const entryOf = ({ id, finished, name, role, form, answers }: Omit<Entry, 'instrument'>): Entry => ({
  id,
  finished,
  name,
  instrument: thisInstrument,
  role,
  form,
  answers: inOrder(answers),
})
