import { cleanLine } from '../../_files/clean-name.ts'
import { LONGEST_LINE, LONGEST_TITLE } from '../header.ts'
import type { Policy } from '../policy.ts'
import { LEAST, MOST_ENVELOPES, PURGE_DAYS, RUNS_SECONDS } from '../policy-limits.ts'

/** How long a round runs, in days; `date` until a moment of its own. */
export const runs = { days3: 3, days7: 7, days14: 14, date: null } as const
export type Runs = keyof typeof runs

/** What can be wrong: a field, or `never`, where fewer people are asked than a round opens from. */
export type PlanField = 'title' | 'names' | 'least' | 'date' | 'expected' | 'never' | 'purge'

/** What a lead has decided, but for the questions: which these are the round's maker knows. */
export interface Plan {
  readonly title: string
  readonly line: string
  readonly policy: Omit<Policy, 'instrument'>
  readonly expected: number | null
}

export type ReadPlan =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly wrong: readonly PlanField[] }

/** A round that is opened by hand runs for an hour at least. */
const SHORTEST = 3600

/** The full hour, in seconds since 1970, after so many days on the clock of this place: no matter when summer ends. */
export function daysFrom(now: number, days: number): number {
  const date = new Date(1000 * now)
  date.setDate(date.getDate() + days)
  date.setHours(date.getHours() + 1, 0, 0, 0)
  return date.getTime() / 1000
}

/** When a round closes, in whole seconds since 1970; `null` where no moment, or none that a round may have, is given. */
export function closesAt(choice: string, date: string, now: number): number | null {
  const days = Object.hasOwn(runs, choice) ? runs[choice as Runs] : null
  if (days !== null) return daysFrom(now, days)
  const closes = Math.floor(new Date(date).getTime() / 1000)
  return closes >= now + SHORTEST && closes <= now + RUNS_SECONDS.longest ? closes : null
}

function whole(text: string, [fewest, most]: readonly [number, number]): number | null {
  const number = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : Number.NaN
  return number >= fewest && number <= most ? number : null
}

/** The form as a plan, or every field that is wrong, from top to bottom. `now` in seconds since 1970. */
export function readPlan(form: FormData, now: number): ReadPlan {
  const of = (name: string) => String(form.get(name) ?? '')
  const title = cleanLine(of('title'), LONGEST_TITLE)
  const named = of('names')
  const names = named === 'with'
  const without = named === 'without'
  const closes = closesAt(of('runs'), of('date'), now)
  // The field stands there for rounds without names alone.
  const least = without ? whole(of('least'), [LEAST.anonymous, MOST_ENVELOPES]) : LEAST.named
  const purgeDays = whole(of('purge'), [PURGE_DAYS.fewest, PURGE_DAYS.most])
  const expected = of('expected').trim() === '' ? null : whole(of('expected'), [1, MOST_ENVELOPES])
  const checks: readonly (readonly [PlanField, boolean])[] = [
    ['title', title !== '' && title.length <= LONGEST_TITLE],
    ['names', names || without],
    ['least', least !== null],
    ['date', closes !== null],
    ['expected', expected !== null || of('expected').trim() === ''],
    ['never', expected === null || least === null || expected >= least],
    ['purge', purgeDays !== null],
  ]
  const wrong = checks.flatMap(([field, good]) => (good ? [] : [field]))
  if (wrong.length > 0 || closes === null || least === null || purgeDays === null) return { ok: false, wrong }
  const asks = of('form') === 'short' ? 'short' : 'full'
  return {
    ok: true,
    plan: {
      title,
      line: cut(of('line')),
      policy: { form: asks, names, least, closes, purgeDays, most: MOST_ENVELOPES },
      expected,
    },
  }
}

/** Cut by units too, as the header counts them. */
const cut = (line: string): string =>
  cleanLine(cleanLine(line, LONGEST_LINE).slice(0, LONGEST_LINE), LONGEST_LINE)
