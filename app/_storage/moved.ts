import { decodedName, encodedName } from '../_files/encoded-name.ts'
import { isRecord, parseJson } from '../_files/json.ts'
import { asideRow, markOf } from './aside.ts'
import { draftInstrument, type Entry, sameSheet } from './entry.ts'
import { goodEntries } from './history-file.ts'
import { isTime } from './is-time.ts'
import { localKeys, readLocal, rootKey, writeLocal } from './local.ts'
import type { Row, Rows } from './rows.ts'
import { formOf, goodAnswers, goodSeconds, isForm, roleOf } from './sheet.ts'
import { currentPath, recordPath, sheetPath } from './survey.ts'
import { nextPersonPath, parseMember } from './team-rows.ts'

type Values = Readonly<Record<string, unknown>>

/** What a text becomes in the database; `good` when nothing of it was left out. */
interface Read {
  readonly values: Values
  readonly good: boolean
}

const unread: Read = { values: {}, good: false }

/** What earlier versions kept in local storage, as rows that anything newer outlives. */
export interface Moved {
  readonly rows: readonly Row[]
  /**
   * Frees the keys, once the rows are confirmed. A text that changed after it was moved comes from a page of an earlier
   * version that was still open: it is handed to `keep` instead. What is there after everything was deleted is what the
   * browser had not yet taken off the disk: it goes.
   */
  readonly forget: (rows: Rows, keep: (values: Values) => void) => void
}

/** The same texts give the same rows, so that a move that was cut short can be done again. */
export function movedRows(now = new Date().toISOString()): Moved {
  const texts = localKeys().flatMap((key) => {
    const read = readerOf(key)
    const text = readLocal(key)
    return text === null || read === null ? [] : [{ key, text, read }]
  })
  const values = texts.flatMap(({ key, text, read }) => {
    const found = read(text, texts.find(({ key }) => key === historyKey)?.text ?? null)
    const aside = asideRow(key, text, now)
    return [
      ...Object.entries(found.values),
      [movedPath(key), markOf(text)],
      ...(found.good ? [] : [[aside.path, aside.value]]),
    ] as readonly (readonly [string, unknown])[]
  })
  return {
    rows: values.flatMap(([path, value]) => (value === undefined ? [] : [{ path, at: 0, value }])),
    forget: (rows, keep) => {
      for (const { key, text } of texts) {
        if (readLocal(key) !== text) continue
        if (!rows.has('') && rows.get(movedPath(key))?.value !== markOf(text)) {
          const aside = asideRow(key, text, now)
          keep({ [aside.path]: aside.value, [movedPath(key)]: markOf(text) })
        }
        writeLocal(key, null)
      }
    },
  }
}

const historyKey = `${rootKey}.history`
const aboutPrefix = `${rootKey}.about.`
const asidePrefix = `${rootKey}.aside.`

const movedPath = (key: string) => `moved/${encodeURIComponent(key)}`

function readerOf(key: string): ((text: string, history: string | null) => Read) | null {
  if (key === rootKey) return readOwn
  if (key === historyKey) return readEntries
  if (key === `${rootKey}.team`) return readTeam
  if (key.startsWith(aboutPrefix)) return (text) => readAbout(text, key.slice(aboutPrefix.length))
  if (key.startsWith(asidePrefix)) return () => ({ values: {}, good: false })
  return null
}

/** An object of schema 1 and of this instrument. */
function known(text: string): Values | null {
  const value = parseJson(text)
  if (!isRecord(value) || value.schema !== 1 || !isRecord(value.instrument)) return null
  const { id, version } = value.instrument
  return id === draftInstrument.id && version === draftInstrument.version ? value : null
}

const below = (top: string, values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${top}/${name}`, value]))

/** The fields of a survey: what is good of them, and whether all are. */
function fieldsOf(value: Values) {
  const { role, form, page, began = null } = value
  const found = isRecord(value.answers) ? value.answers : {}
  const times = isRecord(value.seconds) ? value.seconds : {}
  const answers = goodAnswers(found)
  const seconds = goodSeconds(times)
  const count = (some: object) => Object.keys(some).length
  return {
    sheet: { answers, role: roleOf(role), form: formOf(form) },
    seconds,
    page: typeof page === 'string' ? page : undefined,
    began: isTime(began) ? began : undefined,
    good:
      isRecord(value.answers) &&
      count(answers) === count(found) &&
      count(seconds) === count(times) &&
      (role === null || roleOf(role) !== null) &&
      isForm(form) &&
      typeof page === 'string' &&
      (began === null || isTime(began)),
  }
}

type Fields = ReturnType<typeof fieldsOf>

const openAt = (path: string, { sheet, seconds, page, began }: Fields): Values => ({
  ...below(path, {
    role: sheet.role ?? undefined,
    form: sheet.form,
    page,
    began,
    instrument: draftInstrument,
  }),
  ...below(`${path}/answers`, sheet.answers),
  ...below(`${path}/seconds`, seconds),
})

const isEmpty = ({ sheet }: Fields) => Object.keys(sheet.answers).length === 0 && sheet.role === null

/** One's own survey: finished where the history knows it, and open again where it has changed since. */
function readOwn(text: string, history: string | null): Read {
  const value = known(text)
  if (value === null) return unread
  const fields = fieldsOf(value)
  const { good, began, sheet, seconds } = fields
  if (isEmpty(fields)) return { values: {}, good }
  const current = (path: string) => ({ [currentPath]: path })
  if (began === undefined) {
    const path = sheetPath('first')
    return { values: { ...openAt(path, fields), ...current(path) }, good }
  }
  const listed = entriesIn(history).find(({ id }) => id === began)
  const kept = recordPath(began)
  if (value.unlisted === true) {
    const record = { ...recordOf(began, began, sheet), seconds, unlisted: true }
    return { values: { [kept]: record, ...current(kept) }, good }
  }
  if (listed && sameSheet(listed, sheet)) {
    return { values: { [kept]: { ...listed, seconds }, ...current(kept) }, good }
  }
  const path = sheetPath(began)
  return {
    values: { ...openAt(path, fields), ...(listed ? { [`${path}/corrects`]: began } : {}), ...current(path) },
    good,
  }
}

const recordOf = (id: string, finished: string, sheet: Fields['sheet']): Entry => ({
  id,
  finished,
  name: null,
  instrument: draftInstrument,
  ...sheet,
  replaced: [],
})

function readAbout(text: string, name: string): Read {
  const value = known(text)
  if (value === null) return unread
  const fields = fieldsOf(value)
  return {
    values: isEmpty(fields) ? {} : openAt(`about/${encodedName(decodedName(name) ?? name)}`, fields),
    good: fields.good,
  }
}

const entriesIn = (text: string | null): readonly Entry[] => (text === null ? [] : goodEntries(text).entries)

function readEntries(text: string): Read {
  const { entries, good } = goodEntries(text)
  return { values: Object.fromEntries(entries.map((entry) => [recordPath(entry.id), entry])), good }
}

function readTeam(text: string): Read {
  const value = known(text)
  if (value === null || !Array.isArray(value.people)) return unread
  const people = value.people.map((one: unknown, place) => {
    const path = `team/moved-${place + 1}`
    return parseMember(path, isRecord(one) ? { ...one, place } : null)
  })
  const good = people.filter((member) => member !== null)
  return {
    values: {
      ...Object.fromEntries(good.map(({ path, ...member }) => [path, member])),
      ...(Number.isSafeInteger(value.next) ? { [nextPersonPath]: value.next } : {}),
    },
    good: good.length === people.length,
  }
}
