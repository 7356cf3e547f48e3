import { useEffect, useState } from 'react'
import { UNDO_WITHIN } from '../../_site/undo-within.ts'

/** What was just done, with the way back, for ten seconds. */
export interface Undoable {
  readonly says: string
  readonly back: () => void
}

export function useUndo(): readonly [Undoable | null, (done: Undoable | null) => void] {
  const [done, setDone] = useState<Undoable | null>(null)
  useEffect(() => {
    if (done === null) return
    const end = setTimeout(() => setDone(null), UNDO_WITHIN)
    return () => clearTimeout(end)
  }, [done])
  return [done, setDone]
}
