import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb'
import { databaseName } from './database-name.ts'
import { above, type Row } from './rows.ts'

interface Schema extends DBSchema {
  rows: { key: string; value: Row; indexes: { at: number } }
}

type Opened = IDBPDatabase<Schema>
type Readable = IDBPObjectStore<Schema, ['rows'], 'rows', 'readonly' | 'readwrite'>
type Writable = IDBPObjectStore<Schema, ['rows'], 'rows', 'readwrite'>

let opened: Promise<Opened> | null = null

/** The database of this origin, opened once; again after the browser has closed it or refused. */
function open(): Promise<Opened> {
  const forget = () => {
    opened = null
  }
  opened ??= openDB<Schema>(databaseName, 1, {
    upgrade: (database) => {
      database.createObjectStore('rows', { keyPath: 'path' }).createIndex('at', 'at')
    },
    terminated: forget,
  })
  opened.catch(forget)
  return opened
}

/** Every row that came after the counter `since`, and the highest counter given so far. */
export interface Exchanged {
  readonly rows: readonly Row[]
  readonly clock: number
}

/**
 * Merges rows into the database and reads what came after `since`, in one transaction: it is the lock between tabs. It has
 * ended on disk (`strict`) when this resolves; where the browser refuses, this rejects and nothing was changed.
 */
export async function exchange(rows: readonly Row[], since: number): Promise<Exchanged> {
  const database = await open()
  if (rows.length === 0) return after(database.transaction('rows').store as Readable, since)
  const tx = database.transaction('rows', 'readwrite', { durability: 'strict' })
  try {
    const last = await tx.store.index('at').openKeyCursor(null, 'prev')
    let clock = Math.max(since, last?.key ?? 0)
    for (const row of rows) {
      if (await outdated(tx.store, row)) continue
      clock += 1
      await tx.store.put({ ...row, at: clock })
      if (row.value === undefined) await tx.store.delete(below(row.path))
    }
    const found = await after(tx.store as unknown as Readable, since)
    await tx.done
    return found
  } catch (error) {
    // The transaction says why it ended: no room, rather than that one request of it was aborted.
    throw await tx.done.then(
      () => error,
      (reason: unknown) => reason ?? error,
    )
  }
}

async function after(store: Readable, since: number): Promise<Exchanged> {
  const rows = await store.index('at').getAll(IDBKeyRange.lowerBound(since, true))
  return { rows, clock: rows.at(-1)?.at ?? since }
}

/** Deletes every row, with no word about it. */
export async function clear(): Promise<void> {
  const database = await open()
  await database.clear('rows')
}

/** Whether something newer stands at a row's path, or something above it was deleted since. */
async function outdated(store: Writable, row: Row): Promise<boolean> {
  const there = await store.get(row.path)
  // The same row once more, from a page that found it among what another had not yet seen confirmed.
  if (there && (there.at > row.at || (there.at === row.at && same(there, row)))) return true
  for (const path of above(row.path)) {
    const top = await store.get(path)
    if (top && top.value === undefined && top.at >= row.at) return true
  }
  return false
}

const same = (one: Row, other: Row) => JSON.stringify(one.value) === JSON.stringify(other.value)

/** `0` follows `/`. */
const below = (path: string) =>
  path === '' ? IDBKeyRange.lowerBound('', true) : IDBKeyRange.bound(`${path}/`, `${path}0`, false, true)
