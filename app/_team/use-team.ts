import { useSyncExternalStore } from 'react'
import { serverSnapshot, snapshot, subscribe, type TeamState } from './team-store.ts'

/** The team of this browser. */
export const useTeam = (): TeamState => useSyncExternalStore(subscribe, snapshot, serverSnapshot)
