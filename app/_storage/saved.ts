import { type Answers, parseAnswers } from 'two-hats'
import { isRole, type Role } from '../../questions/role.ts'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { isRecord, parseJson } from '../_files/json.ts'
import { isTime } from './is-time.ts'

/** What this browser keeps about one survey. `schema` tells a later version how to read it. */
export interface Saved {
  readonly schema: 1
  readonly instrument: { readonly id: 'two-hats'; readonly version: 1 }
  readonly answers: Answers<ItemId>
  readonly role: Role | null
  readonly form: 'full' | 'short'
  /** The name of the survey page last looked at. */
  readonly page: string
  /** Seconds spent on an item, for answers given with a pointer only. */
  readonly seconds: { readonly [id in ItemId]?: number }
  /** When the first answer was given (ISO 8601): it tells one survey from the next. */
  readonly began: string | null
  /** Somebody removed this survey from the history. */
  readonly unlisted: boolean
}

export const nothingSaved: Saved = {
  schema: 1,
  instrument: { id: 'two-hats', version: 1 },
  answers: {},
  role: null,
  form: 'full',
  page: 'round-1',
  seconds: {},
  began: null,
  unlisted: false,
}

const forms: readonly unknown[] = ['full', 'short']

/** Reads stored text; `null` when its version or shape is unknown. Nothing is mended. */
export function parseSaved(text: string): Saved | null {
  const value = parseJson(text)
  if (!isRecord(value) || value.schema !== 1 || !isRecord(value.instrument)) return null
  const { id, version } = value.instrument
  if (id !== twoHats1.id || version !== twoHats1.version) return null
  const { role, form, page, seconds, began = null, unlisted = false } = value
  if (!(role === null || isRole(role)) || !forms.includes(form) || typeof page !== 'string') return null
  if (!isRecord(seconds) || Object.values(seconds).some((value) => typeof value !== 'number')) return null
  if ((began !== null && !isTime(began)) || typeof unlisted !== 'boolean') return null
  const gate = parseAnswers(twoHats1, value.answers)
  return gate.ok ? ({ ...value, began, unlisted, answers: gate.answers } as unknown as Saved) : null
}
