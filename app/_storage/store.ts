import { afterPaint } from './after-paint.ts'
import { clear, exchange, letGo } from './database.ts'
import { readJournals, rowsIn, writeJournal } from './journal.ts'
import { localKeys, type Refusal, readLocal, refusalOf, rootKey, writeLocal } from './local.ts'
import { movedRows } from './moved.ts'
import { merged, noRows, type Row, type Rows } from './rows.ts'

/** What this browser keeps for Two Hats, as far as this page knows, and how it is kept. */
export interface Held {
  /** False on the server, during hydration, and where nothing can be shown before the database was read. */
  readonly ready: boolean
  /** False as long as `rows` may be a part of what is kept: a copy for the first paint, what an earlier page left. */
  readonly whole: boolean
  readonly rows: Rows
  /** `saved` once everything is confirmed on disk; until then `pending`, or why the browser refused. */
  readonly keeping: 'saved' | 'pending' | Refusal
}

/** Rows for the first paint of a page, before the database was read. */
export const copyKey = `${rootKey}.copy`

const nothingHeld: Held = { ready: false, whole: false, rows: noRows, keeping: 'pending' }

let held = nothingHeld
/** Rows of this page that the database has not confirmed. */
let pending: Rows = noRows
/** The highest counter known, and the one up to which the database was read; `null` before the first time. */
let clock = 0
let readUpTo: number | null = null
let started = false

const listeners = new Set<() => void>()

const tell = () => {
  for (const listener of listeners) listener()
}

/** A press paints before anything is redrawn because of it. */
const tellAfterPaint = afterPaint(tell)

function publish(change: Partial<Held>, say = tell): void {
  held = { ...held, ...change }
  say()
}

export const heldNow = (): Held => held
export const heldOnServer = (): Held => nothingHeld

export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  startStore()
  return () => listeners.delete(listener)
}

let channel: BroadcastChannel | null = null

/** What earlier pages and versions left outside the database, until it is in there. */
let inherited: Inherited | null = null

interface Inherited {
  readonly rows: readonly Row[]
  readonly forget: (rows: Rows) => void
}

/** Without a word from the database for this long (ms), a page goes on with what it knows. */
const PATIENCE = 3000

/** Reads what is kept, once; on the client only. */
export function startStore(): void {
  if (started) return
  started = true
  const journals = readJournals()
  const moved = movedRows()
  inherited = {
    rows: [...journals.rows, ...moved.rows],
    forget: (now) => {
      journals.forget()
      moved.forget(now, edit)
    },
  }
  const early = [...rowsIn(readLocal(copyKey)), ...inherited.rows]
  clock = early.reduce((highest, { at }) => Math.max(highest, at), 0)
  publish({ ready: early.length > 0, rows: merged(noRows, early) })
  setTimeout(() => held.whole || publish({ ready: true, whole: true }), PATIENCE)
  exchangeRows()
  if (typeof BroadcastChannel !== 'undefined') {
    channel = new BroadcastChannel(`${rootKey}.rows`)
    channel.onmessage = exchangeRows
  }
  window.addEventListener('pagehide', letGo)
  window.addEventListener('pageshow', ({ persisted }) => persisted && exchangeRows())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') exchangeRows()
  })
}

/**
 * Edits values by their paths, `undefined` deletes a path and all below it; all of it is kept or none. The page shows it at
 * once; `settled` tells when it is on disk.
 */
export function edit(values: Readonly<Record<string, unknown>>): void {
  startStore()
  const rows = Object.entries(values).map(([path, value]) => stamped({ path, at: 0, value }))
  pending = merged(pending, rows)
  writeJournal([...pending.values()])
  publish({ rows: merged(held.rows, rows), keeping: 'pending' }, tellAfterPaint)
  exchangeRows()
}

function stamped({ path, value }: Row): Row {
  clock += 1
  return value === undefined ? { path, at: clock } : { path, at: clock, value }
}

let running: Promise<void> | null = null
let again = false

/** Brings the database and this page together; calls meanwhile are one more turn. */
function exchangeRows(): void {
  if (running !== null) {
    again = true
    return
  }
  running = turn().finally(() => {
    running = null
    if (!again) return
    again = false
    exchangeRows()
  })
}

async function turn(): Promise<void> {
  const older = inherited
  const sent = [...pending.values()]
  // What was chosen before the first read is later than anything that is read.
  const first = readUpTo === null
  const mine = first ? sent.map((row) => ({ ...row, at: Number.MAX_SAFE_INTEGER })) : sent
  try {
    const got = await exchange([...(older?.rows ?? []), ...mine], readUpTo ?? 0)
    readUpTo = got.clock
    clock = Math.max(clock, got.clock)
    // What was edited meanwhile stays later than what the database has just given a counter.
    const left = [...pending.values()].filter((row) => !sent.includes(row)).map(stamped)
    pending = merged(noRows, left)
    writeJournal(left)
    inherited = null
    if (sent.length > 0 || older) channel?.postMessage('changed')
    // The first time, what is in the database replaces what was only a copy of it.
    const known = first ? noRows : without(held.rows, sent)
    const rows = merged(merged(known, alike(got.rows, held.rows)), left)
    publish({ ready: true, whole: true, rows, keeping: left.length > 0 ? 'pending' : 'saved' })
    older?.forget(rows)
  } catch (error) {
    publish({ ready: true, whole: true, keeping: refusalOf(error) })
  }
  tellRead()
}

/** Rows that were read, with the values that this page has already: what did not change stays the same object. */
const alike = (read: readonly Row[], known: Rows): readonly Row[] =>
  read.map((row) => {
    const before = known.get(row.path)
    return before && JSON.stringify(before.value) === JSON.stringify(row.value)
      ? { ...before, at: row.at }
      : row
  })

/** Rows without some: what the database made of these is among what it answers. */
function without(rows: Rows, some: readonly Row[]): Rows {
  const left = new Map(rows)
  for (const row of some) if (left.get(row.path) === row) left.delete(row.path)
  return left
}

let tellRead = () => {}
const firstRead = new Promise<void>((resolve) => {
  tellRead = resolve
})

/** Resolves once the database was read, or has refused: before, only a part of what is kept is known. */
export function wasRead(): Promise<void> {
  startStore()
  return firstRead
}

/** Resolves once a page goes on: with all that is kept, or, where the database says nothing for too long, with what it knows. */
export const wasAwaited = (): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (!held.whole) return
      listeners.delete(look)
      resolve()
    }
    subscribe(look)
    look()
  })

/** Resolves once everything edited so far is on disk, or with why the browser refused. */
export async function settled(): Promise<Refusal | null> {
  while (running !== null) await running
  return held.keeping === 'full' || held.keeping === 'blocked' ? held.keeping : null
}

/** Deletes everything kept here. Resolves to `null` once it is gone from the disk, or to why the browser refused. */
export async function deleteAll(): Promise<Refusal | null> {
  edit({ '': undefined })
  if ((await settled()) === 'full') {
    // Even the word that all is deleted needs a little room.
    await clear().catch(() => {})
    exchangeRows()
  }
  const refusal = await settled()
  for (const key of localKeys()) if (refusal === null || key === copyKey) writeLocal(key, null)
  return refusal
}
