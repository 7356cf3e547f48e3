import type { Answer } from 'two-hats'
import type { Role } from '../../questions/texts.ts'
import type { ItemId } from '../../questions/two-hats-1/instrument.ts'
import { aboutPath } from './about.ts'
import { thisInstrument } from './entry.ts'
import { begunAs, brought, isFresh } from './finished.ts'
import { writeCopy } from './first-paint.ts'
import type { Rows } from './rows.ts'
import type { Form } from './sheet.ts'
import { edit, type Held, heldNow, startStore, subscribe as subscribeToStore, wasRead } from './store.ts'
import {
  currentPath,
  isKept,
  keptAt,
  noSurvey,
  recordPath,
  type Survey,
  sheetPath,
  surveyAt,
} from './survey.ts'

/** The survey of this page, and how it is kept. */
export interface Session {
  /** False on the server and during hydration, when nothing has been read yet. */
  readonly ready: boolean
  readonly saved: Survey
  readonly keeping: Held['keeping']
  readonly otherTab: boolean
  /** A change of a finished survey that waits for a word: correct it, or answer anew. */
  readonly asking: Change | null
}

/** What was pressed. */
export type Change =
  | { readonly id: ItemId; readonly value: Answer | undefined; readonly seconds: number | undefined }
  | { readonly role: Role | null }

const serverSession: Session = {
  ready: false,
  saved: noSurvey,
  keeping: 'pending',
  otherTab: false,
  asking: null,
}

let session = serverSession
/** The survey of this tab: it stays, whatever another tab turns to. */
let path: string | null = null
let read: Rows | null = null
/** What was pressed before it was known what is kept. */
let waiting: readonly Change[] = []
const listeners = new Set<() => void>()

function publish(change: Partial<Session>): void {
  session = { ...session, ...change }
  for (const listener of listeners) listener()
}

const stringAt = (rows: Rows, at: string): string | null => {
  const value = rows.get(at)?.value
  return typeof value === 'string' ? value : null
}

/** Takes over what the store holds now; says nothing yet, since a press paints before anything is redrawn because of it. */
function refresh(): void {
  const { ready, rows, keeping } = heldNow()
  if (rows === read || !ready) {
    session = { ...session, ready, keeping }
    return
  }
  read = rows
  path = aboutPath() ?? (path !== null && isKept(rows, path) ? path : stringAt(rows, currentPath))
  session = { ...session, ready, keeping, saved: path === null ? noSurvey : surveyAt(rows, path) }
}

function follow(): void {
  refresh()
  if (!session.ready) return
  const early = waiting
  waiting = []
  for (const change of early) take(change)
  if (aboutPath() === null) writeCopy(heldNow().rows, session.saved)
  publish({})
}

let following = false

/** Reads what is kept, once; on the client only. */
export function start(): void {
  if (following) return
  following = true
  startStore()
  follow()
  subscribeToStore(follow)
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  start()
  return () => listeners.delete(listener)
}

export const snapshot = (): Session => session
export const serverSnapshot = (): Session => serverSession

/** Where the survey of this tab is kept, once there is anything to keep. */
function pathToEdit(): string {
  return path ?? aboutPath() ?? stringAt(heldNow().rows, currentPath) ?? sheetPath('first')
}

/** Edits fields of an open survey. */
function editSheet(at: string, fields: Readonly<Record<string, unknown>>): void {
  path = at
  const { rows } = heldNow()
  const began = stringAt(rows, `${at}/began`) === null
  edit({
    ...(began ? { [`${at}/began`]: new Date().toISOString(), [`${at}/instrument`]: thisInstrument } : {}),
    ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${at}/${name}`, value])),
    ...(aboutPath() === null && stringAt(rows, currentPath) !== at ? { [currentPath]: at } : {}),
  })
  refresh()
}

const fieldsOf = (change: Change): Readonly<Record<string, unknown>> =>
  'role' in change
    ? { role: change.role ?? undefined }
    : {
        [`answers/${change.id}`]: change.value,
        [`seconds/${change.id}`]: change.value === undefined ? undefined : change.seconds,
      }

/** Takes a change to the open survey; one of a finished survey is asked about first, or goes on with what it left open. */
function take(change: Change): void {
  start()
  const { saved, ready } = session
  if (!ready) {
    waiting = [...waiting, change]
    return
  }
  if (saved.finished === null) {
    editSheet(pathToEdit(), fieldsOf(change))
    return
  }
  const open = 'role' in change ? saved.role === null : saved.answers[change.id] === undefined
  if (open && isFresh(saved.finished, Date.now())) correct(change)
  else if ('role' in change ? saved.role !== change.role : saved.answers[change.id] !== change.value) {
    publish({ asking: change })
  }
}

/** Saves an answer at once; `undefined` makes the item unanswered again. */
export const answer = (id: ItemId, value: Answer | undefined, seconds?: number): void =>
  take({ id, value, seconds })

export const chooseRole = (role: Role | null): void => take({ role })

/** The fields of an open survey that begins with what another one says. */
function copied({ answers, seconds, role, name, instrument }: Survey, form: Form, page: string) {
  const below = (top: string, values: Readonly<Record<string, unknown>>) =>
    Object.entries(values).map(([id, value]) => [`${top}/${id}`, value])
  return {
    instrument,
    role: role ?? undefined,
    name: name ?? undefined,
    form,
    page,
    ...Object.fromEntries([...below('answers', answers), ...below('seconds', seconds)]),
  }
}

let visiting: { readonly form: Form; readonly page: string } = { form: noSurvey.form, page: noSurvey.page }

/** Opens a finished survey again, to correct it or to go on; it stays as it is until the result is looked at. */
export function correct(change: Change): void {
  const { saved } = session
  if (saved.began === null) return
  publish({ asking: null })
  // What an earlier correction left behind is no part of this one.
  const left = sheetPath(saved.began)
  if (isKept(heldNow().rows, left)) edit({ [left]: undefined })
  editSheet(left, {
    ...copied(saved, visiting.form, visiting.page),
    began: saved.began,
    corrects: saved.began,
    ...fieldsOf(change),
  })
}

/** Begins another survey with the answers of this one; this one stays. */
export function answerAnew(change: Change): void {
  const { saved } = session
  publish({ asking: null })
  editSheet(newPath(), { ...copied(saved, visiting.form, visiting.page), ...fieldsOf(change) })
}

export const leaveAsItIs = (): void => publish({ asking: null })

/** Gives up a correction: the finished survey is shown again as it was. */
export function stopCorrecting(): void {
  const { saved } = session
  if (saved.path === null || saved.corrects === null) return
  turnTo(recordPath(saved.corrects), { [saved.path]: undefined })
}

export const newPath = () =>
  sheetPath(`${new Date().toISOString()}-${crypto.getRandomValues(new Uint32Array(1))}`)

/** Begins an empty survey, about a project where it is named; all others stay. */
export function startAnew(form: Form, name: string): void {
  start()
  const at = newPath()
  turnTo(at, { [`${at}/form`]: form, ...(name === '' ? {} : { [`${at}/name`]: name }) })
}

/** Makes another survey the one of this tab and the next ones. */
export function turnTo(at: string, also: Readonly<Record<string, unknown>> = {}): void {
  start()
  const left = path === null || path === at ? null : keptAt(heldNow().rows, path)
  // What was taken off the list while it was shown is gone once it is not shown any more.
  const gone = left?.unlisted ? { [recordPath(left.id)]: undefined } : {}
  path = at
  edit({ ...gone, ...also, [currentPath]: at })
  read = null
  follow()
}

/** Remembers where the person is; a visit without any answer leaves no trace. */
export function visit(form: Form, page: string): void {
  visiting = { form, page }
  const { saved } = session
  if (saved.finished !== null || (saved.form === form && saved.page === page)) return
  if (Object.keys(saved.answers).length === 0 && page === noSurvey.page) return
  editSheet(pathToEdit(), { form, page })
}

export const noteOtherTab = (otherTab: boolean): void => {
  if (otherTab !== session.otherTab) publish({ otherTab })
}

/** Makes the survey of this page a finished one, or brings the one it corrects up to date. */
export async function finish(): Promise<void> {
  await wasRead()
  const { saved } = session
  if (saved.path === null || saved.finished !== null || aboutPath() !== null) return
  const { rows } = heldNow()
  const now = new Date().toISOString()
  const before = saved.corrects === null ? null : keptAt(rows, recordPath(saved.corrects))
  const record = before ? brought(before, saved, now) : begunAs(rows, saved, now)
  turnTo(recordPath(record.id), { [recordPath(record.id)]: record, [saved.path]: undefined })
}
