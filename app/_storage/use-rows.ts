import { useSyncExternalStore } from 'react'
import { noRows, type Rows } from './rows.ts'
import { type Held, heldNow, heldOnServer, subscribe } from './store.ts'

/** Everything that is kept here; none on the server. */
export const useRows = (): Rows =>
  useSyncExternalStore(
    subscribe,
    () => heldNow().rows,
    () => noRows,
  )

export const useKeeping = (): Held['keeping'] =>
  useSyncExternalStore(
    subscribe,
    () => heldNow().keeping,
    () => heldOnServer().keeping,
  )
