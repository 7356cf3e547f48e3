import { databaseName } from './database-name.ts'
import { above, type Row } from './rows.ts'

let opened: Promise<IDBDatabase> | null = null

const forget = () => {
  opened = null
}

/** The database of this origin, opened once; again after the browser has closed it or refused. */
function open(): Promise<IDBDatabase> {
  opened ??= openAnew()
  opened.catch(forget)
  return opened
}

async function openAnew(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1)
  request.onupgradeneeded = () =>
    request.result.createObjectStore('rows', { keyPath: 'path' }).createIndex('at', 'at')
  const database = await answer(request)
  database.onclose = forget
  return database
}

/** What a request gives, or why it failed. */
const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

/** What is under way: the lock between tabs. */
let writing: IDBTransaction | null = null

/**
 * Gives up what is under way. WebKit keeps a page that is left in memory, its transaction with it, and every later page would
 * wait for that for ever. Nothing is lost: what was not confirmed lies outside the database too.
 */
export function letGo(): void {
  try {
    writing?.abort()
  } catch {
    // It has ended already.
  }
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
  if (rows.length === 0) return after(database.transaction('rows').objectStore('rows'), since)
  const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' })
  const store = transaction.objectStore('rows')
  const end = endOf(transaction)
  writing = transaction
  try {
    const last = await answer(store.index('at').openKeyCursor(null, 'prev'))
    let clock = Math.max(since, Number(last?.key ?? 0))
    for (const row of rows) {
      if (await outdated(store, row)) continue
      clock += 1
      await answer(store.put({ ...row, at: clock }))
      if (row.value === undefined) await answer(store.delete(below(row.path)))
    }
    const found = await after(store, since)
    await end
    return found
  } catch (error) {
    // The transaction says why it ended: no room, rather than that one request of it was aborted.
    throw await end.then(
      () => error,
      (reason: unknown) => reason ?? error,
    )
  } finally {
    writing = null
  }
}

/** Resolves once a transaction has ended on disk; rejects with why it was given up. */
const endOf = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })

async function after(store: IDBObjectStore, since: number): Promise<Exchanged> {
  const rows: readonly Row[] = await answer(store.index('at').getAll(IDBKeyRange.lowerBound(since, true)))
  return { rows, clock: rows.at(-1)?.at ?? since }
}

/** Deletes every row, with no word about it. */
export async function clear(): Promise<void> {
  const database = await open()
  const transaction = database.transaction('rows', 'readwrite')
  transaction.objectStore('rows').clear()
  await endOf(transaction)
}

/** Whether something newer stands at a row's path, or something above it was deleted since. */
async function outdated(store: IDBObjectStore, row: Row): Promise<boolean> {
  const there = await rowAt(store, row.path)
  // The same row once more, from a page that found it among what another had not yet seen confirmed.
  if (there && (there.at > row.at || (there.at === row.at && same(there, row)))) return true
  for (const path of above(row.path)) {
    const top = await rowAt(store, path)
    if (top && top.value === undefined && top.at >= row.at) return true
  }
  return false
}

const rowAt = (store: IDBObjectStore, path: string): Promise<Row | undefined> => answer(store.get(path))

const same = (one: Row, other: Row) => JSON.stringify(one.value) === JSON.stringify(other.value)

/** `0` follows `/`. */
const below = (path: string) =>
  path === '' ? IDBKeyRange.lowerBound('', true) : IDBKeyRange.bound(`${path}/`, `${path}0`, false, true)
