/**
 * One stored value. Rows are merged by their counters: of two with the same path, the higher `at` holds, wherever and in
 * whatever order they are met. A row without a value ends its path and every older row below it, so that what was
 * deleted stays deleted; the row of the empty path ends everything. A path with a value has nothing below it.
 */
export interface Row {
  /** Names joined by `/`. */
  readonly path: string
  /** The counter of the edit, a whole number from 0 on. */
  readonly at: number
  /** Plain JSON; absent once it is deleted. */
  readonly value?: unknown
}

export type Rows = ReadonlyMap<string, Row>

export const noRows: Rows = new Map()

/** What a path lies below, the empty path first. */
export function above(path: string): readonly string[] {
  if (path === '') return []
  const names = path.split('/')
  return names.map((_, at) => names.slice(0, at).join('/'))
}

export const isBelow = (path: string, top: string): boolean =>
  top === '' ? path !== '' : path.startsWith(`${top}/`)

/** Rows with others merged in; the same rows where nothing new was among them. */
export function merged(rows: Rows, more: Iterable<Row>): Rows {
  let after: Map<string, Row> | null = null
  for (const row of more) {
    const now: Rows = after ?? rows
    const known = now.get(row.path)
    if ((known && known.at >= row.at) || endedAbove(now, row)) continue
    after ??= new Map(rows)
    after.set(row.path, row)
    if (row.value !== undefined) continue
    for (const [path, { at }] of after) if (at < row.at && isBelow(path, row.path)) after.delete(path)
  }
  return after ?? rows
}

const endedAbove = (rows: Rows, row: Row): boolean =>
  above(row.path).some((path) => {
    const top = rows.get(path)
    return top !== undefined && top.value === undefined && top.at >= row.at
  })

/** The values right below a path, by their last name. */
export function valuesIn(rows: Rows, top: string): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {}
  for (const [path, { value }] of rows) {
    if (value === undefined || !isBelow(path, top)) continue
    const name = path.slice(top.length + 1)
    if (!name.includes('/')) found[name] = value
  }
  return found
}

/** A row of unknown origin. */
export function parseRow(value: unknown): Row | null {
  if (typeof value !== 'object' || value === null) return null
  const { path, at, value: held } = value as Record<string, unknown>
  if (typeof path !== 'string' || path.length > 1000 || !Number.isSafeInteger(at) || Number(at) < 0)
    return null
  return held === undefined ? { path, at: Number(at) } : { path, at: Number(at), value: held }
}
