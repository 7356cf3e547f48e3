import { rowsIn } from './journal.ts'
import { readLocal, writeLocal } from './local.ts'
import { merged, noRows, type Row, type Rows } from './rows.ts'
import { copyKey } from './store.ts'
import { currentPath, isKept, type Survey, surveyAt } from './survey.ts'

/**
 * Keeps what the next page shows before it has read the database: the survey of this tab, and where it is. Where another
 * tab has turned to another survey, the next page begins with that one, so that tab's copy stays.
 */
export function writeCopy(rows: Rows, { path, form, page, finished }: Survey): void {
  if (path === null || !isKept(rows, path)) {
    writeLocal(copyKey, null)
    return
  }
  if (rows.get(currentPath)?.value !== path) return
  const of = (row: Row) => row.path === path || row.path === currentPath || row.path.startsWith(`${path}/`)
  writeLocal(
    copyKey,
    JSON.stringify({ form, page, finished: finished !== null, rows: [...rows.values()].filter(of) }),
  )
}

/** The survey that `writeCopy` kept; `null` where there is none. */
export function readCopy(): Survey | null {
  const rows = merged(noRows, rowsIn(readLocal(copyKey)))
  const path = rows.get(currentPath)?.value
  return typeof path === 'string' ? surveyAt(rows, path) : null
}
