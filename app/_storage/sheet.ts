import { type Answers, parseAnswers } from 'two-hats'
import { isRole, type Role } from '../../questions/role.ts'
import { noAnswers } from '../../questions/two-hats-1/checked-answers.ts'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'

export type Form = 'full' | 'short'

export type Seconds = { readonly [id in ItemId]?: number }

/** What somebody answered. */
export interface Sheet {
  readonly answers: Answers<ItemId>
  readonly role: Role | null
  readonly form: Form
}

const forms: readonly unknown[] = ['full', 'short']

export const isForm = (value: unknown): value is Form => forms.includes(value)

export const roleOf = (value: unknown): Role | null => (isRole(value) ? value : null)

export const formOf = (value: unknown): Form => (isForm(value) ? value : 'full')

/** Good answers among what may be anything; a bad one is left out, never mended. */
export function goodAnswers(found: Readonly<Record<string, unknown>>): Answers<ItemId> {
  const whole = parseAnswers(twoHats1, found)
  if (whole.ok) return whole.answers
  const good = Object.entries(found).filter(([id, answer]) => parseAnswers(twoHats1, { [id]: answer }).ok)
  const gate = parseAnswers(twoHats1, Object.fromEntries(good))
  return gate.ok ? gate.answers : noAnswers
}

/** Times that can be ones: seconds from 0 on. */
export const goodSeconds = (found: Readonly<Record<string, unknown>>): Seconds =>
  Object.fromEntries(Object.entries(found).filter(([, value]) => isSeconds(value))) as Seconds

const isSeconds = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value >= 0
