import { score } from 'two-hats'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { nameSurvey, snapshot } from '../_storage/session.ts'
import { type Entry, entryOf } from './entry.ts'
import { changeHistory, historySnapshot } from './history-store.ts'

/** Keeps the survey whose result is looked at, or brings its entry up to date. */
export function recordSurvey(): void {
  const { saved, keeping } = snapshot()
  if (saved.unlisted || keeping !== 'saved' || score(twoHats1, saved.answers).position === null) return
  const id = nameSurvey()
  const known = historySnapshot().entries.find((entry) => entry.id === id)
  const entry = entryOf({
    id,
    finished: new Date().toISOString(),
    name: known?.name ?? null,
    role: saved.role,
    form: saved.form,
    answers: saved.answers,
  })
  if (known && sameSheet(known, entry)) return
  changeHistory((entries) => [...entries.filter((one) => one.id !== id), entry])
}

const sameSheet = (one: Entry, other: Entry): boolean =>
  one.role === other.role &&
  one.form === other.form &&
  JSON.stringify(one.answers) === JSON.stringify(other.answers)
