import type { Entry } from './entry.ts'
import { LONGEST_FILE, mergeHistories, writeHistory } from './history-file.ts'
import { edit, heldNow } from './store.ts'
import { currentPath, finishedSurveys, type Kept, keptAt, recordPath, sheetPath } from './survey.ts'

/** Keeps a finished survey as it is given. */
const keep = (one: Kept): void => edit({ [recordPath(one.id)]: one })

export function renameRecord(id: string, name: string | null): void {
  const kept = keptAt(heldNow().rows, recordPath(id))
  if (kept && kept.name !== name) keep({ ...kept, name })
}

/** Takes surveys off the list; what is returned puts them back. The one that is shown as the result stays, unlisted. */
export function removeRecords(ids: readonly string[]): readonly Kept[] {
  const { rows } = heldNow()
  const removed = ids.map((id) => keptAt(rows, recordPath(id))).filter((one) => one !== null)
  const current = rows.get(currentPath)?.value
  edit(
    Object.fromEntries(
      removed.flatMap((one) => {
        const path = recordPath(one.id)
        // A correction that was begun and left goes too: nothing would list it.
        return [
          [path, path === current ? { ...one, unlisted: true } : undefined],
          [sheetPath(one.id), undefined],
        ]
      }),
    ),
  )
  return removed
}

export const putBackRecords = (removed: readonly Kept[]): void =>
  edit(Object.fromEntries(removed.map((one) => [recordPath(one.id), one])))

/** Takes the latest correction back: the survey says again what it said before. */
export function undoCorrection(id: string): void {
  const kept = keptAt(heldNow().rows, recordPath(id))
  const before = kept?.replaced.at(-1)
  if (!kept || !before) return
  const { answers, role, form } = before
  keep({ ...kept, answers, role, form, replaced: kept.replaced.slice(0, -1) })
}

/** Adds surveys that are not here yet. Returns how many came, or `null` where all together would not fit into one file. */
export function addRecords(entries: readonly Entry[]): number | null {
  const present = finishedSurveys(heldNow().rows)
  const { entries: all, added } = mergeHistories(present, entries)
  if (writeHistory(all).length > LONGEST_FILE) return null
  if (added.length > 0) {
    edit(
      Object.fromEntries(added.map((one) => [recordPath(one.id), { ...one, seconds: {}, unlisted: false }])),
    )
  }
  return added.length
}
