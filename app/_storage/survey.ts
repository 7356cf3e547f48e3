import { noAnswers } from '../../questions/two-hats-1/checked-answers.ts'
import { isRecord } from '../_files/json.ts'
import { draftInstrument, type Entry, type InstrumentMark, parseEntry, parseInstrument } from './entry.ts'
import { inTime } from './history-file.ts'
import { isTime } from './is-time.ts'
import { isBelow, type Rows, valuesIn } from './rows.ts'
import { formOf, goodAnswers, goodSeconds, roleOf, type Seconds, type Sheet } from './sheet.ts'

/**
 * One survey as this browser keeps it. Open ones lie in rows of their own (`sheet/<id>/answers/block-1`), so that two tabs
 * can answer together; a finished one is a single row (`record/<id>`) that no answer changes.
 */
export interface Survey extends Sheet {
  /** Where it is kept; `null` while there is none. */
  readonly path: string | null
  readonly instrument: InstrumentMark
  /** The name of the survey page last looked at. */
  readonly page: string
  /** Seconds spent on an item, for answers given with a pointer only. */
  readonly seconds: Seconds
  /** When the first answer was given (ISO 8601): it tells one survey from the next. */
  readonly began: string | null
  /** The project it is about. */
  readonly name: string | null
  /** When its result was first looked at (ISO 8601). */
  readonly finished: string | null
  /** The finished survey that this one is to correct or to complete. */
  readonly corrects: string | null
}

/** A finished survey with what its file does not hold. */
export interface Kept extends Entry {
  readonly seconds: Seconds
  /** Somebody removed it from the list while its result was shown. */
  readonly unlisted: boolean
}

export const noSurvey: Survey = {
  path: null,
  instrument: draftInstrument,
  answers: noAnswers,
  role: null,
  form: 'full',
  page: 'round-1',
  seconds: {},
  began: null,
  name: null,
  finished: null,
  corrects: null,
}

export const recordPath = (id: string): string => `record/${id}`
export const sheetPath = (id: string): string => `sheet/${id}`
/** Where the path of the survey stands that was last worked on. */
export const currentPath = 'desk/current'

/** The finished survey of a path; `null` where there is none. */
export function keptAt(rows: Rows, path: string): Kept | null {
  const value = path.startsWith('record/') ? rows.get(path)?.value : undefined
  if (!isRecord(value)) return null
  const entry = parseEntry(value)
  if (entry === null) return null
  const seconds = isRecord(value.seconds) ? goodSeconds(value.seconds) : {}
  return { ...entry, seconds, unlisted: value.unlisted === true }
}

export function surveyAt(rows: Rows, path: string): Survey {
  const kept = keptAt(rows, path)
  if (kept !== null) {
    const { id, instrument, answers, role, form, seconds, name, finished } = kept
    return { ...noSurvey, path, instrument, answers, role, form, seconds, began: id, name, finished }
  }
  const field = valuesIn(rows, path)
  const text = (name: string) => (typeof field[name] === 'string' ? field[name] : null)
  return {
    path,
    instrument: parseInstrument(field.instrument) ?? draftInstrument,
    answers: goodAnswers(valuesIn(rows, `${path}/answers`)),
    role: roleOf(field.role),
    form: formOf(field.form),
    page: text('page') ?? noSurvey.page,
    seconds: goodSeconds(valuesIn(rows, `${path}/seconds`)),
    began: isTime(field.began) ? field.began : null,
    name: text('name'),
    finished: null,
    corrects: text('corrects'),
  }
}

/** Whether anything is kept at a path or below it. */
export function isKept(rows: Rows, path: string): boolean {
  for (const row of rows.values()) {
    if (row.value !== undefined && (row.path === path || isBelow(row.path, path))) return true
  }
  return false
}

/** Every finished survey that is listed, the oldest first. */
export function finishedSurveys(rows: Rows): readonly Kept[] {
  const kept = pathsBelow(rows, 'record').map((path) => keptAt(rows, path))
  return inTime(kept.filter((one) => one !== null && !one.unlisted) as Kept[])
}

/** Every survey that is begun or named and not finished, the oldest first; what only corrects a finished one is left out. */
export const openSurveys = (rows: Rows): readonly Survey[] =>
  pathsBelow(rows, 'sheet')
    .map((path) => surveyAt(rows, path))
    .filter(({ corrects }) => corrects === null)
    .toSorted((one, other) => ((one.began ?? '') < (other.began ?? '') ? -1 : 1))

/** `top/<id>` of every row that is kept below `top`. */
function pathsBelow(rows: Rows, top: string): readonly string[] {
  const found = new Set<string>()
  for (const { path, value } of rows.values()) {
    const [first, id] = path.split('/', 2)
    if (first === top && id !== undefined && value !== undefined) found.add(`${top}/${id}`)
  }
  return [...found]
}
