import { useSyncExternalStore } from 'react'
import { type Session, serverSnapshot, snapshot, subscribe } from './session.ts'

/** A part of the session; re-renders only when that part changes, so select primitives or stored objects. */
export function useSession<Part>(select: (session: Session) => Part): Part {
  return useSyncExternalStore(
    subscribe,
    () => select(snapshot()),
    () => select(serverSnapshot()),
  )
}
