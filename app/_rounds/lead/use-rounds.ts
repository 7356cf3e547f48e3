'use client'
import { useMemo, useSyncExternalStore } from 'react'
import { heldNow, heldOnServer, subscribe } from '../../_storage/store.ts'
import { roundsIn } from './kept-round.ts'

/** The rounds of this browser, whether all of them are known, and how they are kept. */
export function useRounds() {
  const { rows, whole, keeping } = useSyncExternalStore(subscribe, heldNow, () => heldOnServer())
  const rounds = useMemo(() => roundsIn(rows), [rows])
  return { rounds, whole, keeping }
}
