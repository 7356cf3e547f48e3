import { readKey, setAsideKey, write } from '../_storage/browser-storage.ts'
import { subscribe as subscribeToSession } from '../_storage/session.ts'
import { type AddOutcome, addTo } from './add-to.ts'
import { cleanName } from './clean-name.ts'
import { type Candidate, type Member, MOST_PEOPLE } from './member.ts'
import { emptyTeam, parseTeam, type SavedTeam, writeTeam } from './saved-team.ts'

export const teamKey = 'two-hats.team'

/** The team of this browser, and how it is kept. */
export interface TeamState {
  /** False on the server and during hydration, when nothing has been read yet. */
  readonly ready: boolean
  readonly team: SavedTeam
  readonly keeping: 'saved' | 'full' | 'blocked'
  readonly setAside: boolean
}

/** People who were taken out, each with the place to go back to. */
export type Removed = readonly { readonly member: Member; readonly place: number }[]

const serverState: TeamState = { ready: false, team: emptyTeam, keeping: 'saved', setAside: false }

let state = serverState
const listeners = new Set<() => void>()

function publish(change: Partial<TeamState>): void {
  state = { ...state, ...change }
  for (const listener of listeners) listener()
}

/** The stored text that `state.team` was read from or written as. */
let known: string | null = null

function load(): Partial<TeamState> & { readonly team: SavedTeam } {
  const stored = readKey(teamKey)
  if (stored === 'blocked' || stored === 'full') return { keeping: 'blocked', team: state.team }
  if (stored.text === null) return { team: emptyTeam }
  if (stored.text === known) return { team: state.team }
  const team = parseTeam(stored.text)
  if (team !== null) {
    known = stored.text
    return { team }
  }
  const done = setAsideKey(teamKey, stored.text, new Date())
  return { team: emptyTeam, setAside: done, keeping: done ? 'saved' : 'full' }
}

/** Reads what is stored, once; on the client only. */
function start(): void {
  if (state.ready) return
  publish({ ready: true, ...load() })
  window.addEventListener('storage', (event) => {
    if (event.key === teamKey || event.key === null) publish(load())
  })
  // "Delete everything saved here" deletes the team too, in this tab.
  subscribeToSession(() => {
    const base = state.keeping === 'saved' ? load() : null
    if (base && base.team !== state.team) publish(base)
  })
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  start()
  return () => listeners.delete(listener)
}

export const snapshot = (): TeamState => state
export const serverSnapshot = (): TeamState => serverState

/** Reads again, edits, writes: what another tab added in the meantime stays. */
function edit(change: (team: SavedTeam) => SavedTeam): void {
  start()
  const base = state.keeping === 'saved' ? load() : { team: state.team }
  const team = change(base.team)
  const text = writeTeam(team)
  const refusal = base.keeping === 'full' ? 'full' : write(text, teamKey)
  known = refusal === null ? text : null
  publish({ ...base, team, keeping: refusal ?? 'saved' })
}

export function add(candidates: readonly Candidate[], again = false): AddOutcome {
  let outcome: AddOutcome = { added: [], duplicates: [], over: [] }
  edit((team) => {
    const after = addTo(team, candidates, again)
    outcome = after.outcome
    return after.team
  })
  return outcome
}

export const rename = (id: number, name: string): void =>
  edit((team) => ({
    ...team,
    people: team.people.map((member) => (member.id === id ? { ...member, name: cleanName(name) } : member)),
  }))

/** Takes people out; what is returned puts them back. */
export function remove(ids: readonly number[]): Removed {
  let removed: Removed = []
  edit((team) => {
    removed = team.people.flatMap((member, place) => (ids.includes(member.id) ? { member, place } : []))
    return { ...team, people: team.people.filter(({ id }) => !ids.includes(id)) }
  })
  return removed
}

export const putBack = (removed: Removed): void =>
  edit((team) => {
    const people = [...team.people]
    for (const { member, place } of removed) {
      const taken = people.some(({ id }) => id === member.id)
      if (!taken && people.length < MOST_PEOPLE) people.splice(place, 0, member)
    }
    return { ...team, people }
  })

/** Keeps a shared team here, instead of the one that was kept. */
export const replaceWith = (candidates: readonly Candidate[]): void =>
  edit(() => addTo(emptyTeam, candidates, true).team)
