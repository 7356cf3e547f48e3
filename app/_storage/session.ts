import type { Answer } from 'two-hats'
import type { Role } from '../../questions/texts.ts'
import type { ItemId } from '../../questions/two-hats-1/instrument.ts'
import { sessionKey } from '../_about/about.ts'
import { afterPaint } from './after-paint.ts'
import { readKey, removeAll, setAsideKey, write } from './browser-storage.ts'
import { nothingSaved, parseSaved, type Saved } from './saved.ts'

/** The one set of answers of this page, and how it is kept. */
export interface Session {
  /** False on the server and during hydration, when nothing has been read yet. */
  readonly ready: boolean
  readonly saved: Saved
  readonly keeping: 'saved' | 'full' | 'blocked'
  readonly otherTab: boolean
  readonly setAside: boolean
}

const serverSession: Session = {
  ready: false,
  saved: nothingSaved,
  keeping: 'saved',
  otherTab: false,
  setAside: false,
}

let session = serverSession
const listeners = new Set<() => void>()

const tell = () => {
  for (const listener of listeners) listener()
}

/** A press paints before anything is redrawn because of it. */
const tellAfterPaint = afterPaint(tell)

function publish(change: Partial<Session>, say = tell): void {
  session = { ...session, ...change }
  say()
}

/** The stored text that `session.saved` was read from or written as: unchanged text need not be read again. */
let known: string | null = null

/** What the browser holds now; text that cannot be read is set aside first. */
function load(): Partial<Session> & { readonly saved: Saved } {
  const stored = readKey(sessionKey())
  if (stored === 'blocked' || stored === 'full') return { keeping: 'blocked', saved: session.saved }
  if (stored.text === null) return { saved: nothingSaved }
  if (stored.text === known) return { saved: session.saved }
  const saved = parseSaved(stored.text)
  if (saved !== null) return { saved }
  const done = setAsideKey(sessionKey(), stored.text, new Date())
  return { saved: nothingSaved, setAside: done, keeping: done ? 'saved' : 'full' }
}

/** Reads what is stored, once; on the client only. */
export function start(): void {
  if (session.ready) return
  publish({ ready: true, ...load() })
  window.addEventListener('storage', (event) => {
    if (event.key === sessionKey() || event.key === null) publish(load())
  })
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  start()
  return () => listeners.delete(listener)
}

export const snapshot = (): Session => session
export const serverSnapshot = (): Session => serverSession

/** Reads again, edits, writes: what another tab saved in the meantime stays, and the last write to a field wins. */
function edit(change: (saved: Saved) => Saved): void {
  start()
  const base = session.keeping === 'saved' ? load() : { saved: session.saved }
  const saved = change(base.saved)
  const text = JSON.stringify(saved)
  const refusal = base.keeping === 'full' ? 'full' : write(text, sessionKey())
  known = refusal === null ? text : null
  publish({ ...base, saved, keeping: refusal ?? 'saved' }, tellAfterPaint)
}

/** Saves an answer at once; `undefined` makes the item unanswered again. */
export function answer(id: ItemId, value: Answer | undefined, seconds?: number): void {
  edit((saved) => {
    const { [id]: _answer, ...answers } = saved.answers
    const { [id]: _seconds, ...times } = saved.seconds
    return {
      ...saved,
      began: saved.began ?? new Date().toISOString(),
      answers: value === undefined ? answers : { ...answers, [id]: value },
      seconds: value === undefined || seconds === undefined ? times : { ...times, [id]: seconds },
    }
  })
}

export const chooseRole = (role: Role | null): void => edit((saved) => ({ ...saved, role }))

/** Names a survey that was begun before surveys had names; returns the name. */
export function nameSurvey(): string {
  const began = session.saved.began ?? new Date().toISOString()
  if (session.saved.began === null) edit((saved) => ({ ...saved, began: saved.began ?? began }))
  return session.saved.began ?? began
}

/** Whether this survey is kept in the history: not, once somebody has removed it there. */
export const listSurvey = (unlisted: boolean): void => edit((saved) => ({ ...saved, unlisted }))

/** An empty sheet; the history keeps what was. */
export const startAnew = (): void => edit(() => nothingSaved)

/** Remembers where the person is; a visit without any answer leaves no trace. */
export function visit(form: Saved['form'], page: string): void {
  const { saved } = session
  const untouched = Object.keys(saved.answers).length === 0 && page === nothingSaved.page
  if (untouched || (saved.form === form && saved.page === page)) return
  edit((current) => ({ ...current, form, page }))
}

export const noteOtherTab = (otherTab: boolean): void => {
  if (otherTab !== session.otherTab) publish({ otherTab })
}

/** Deletes everything saved here. Returns the browser's words when it refuses. */
export function deleteAll(): string | null {
  const refusal = removeAll()
  if (refusal === null) publish({ saved: nothingSaved, setAside: false })
  return refusal
}
