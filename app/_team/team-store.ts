import { cleanName } from '../_files/clean-name.ts'
import type { Rows } from '../_storage/rows.ts'
import { edit, type Held, heldNow, subscribe } from '../_storage/store.ts'
import { type KeptMember, nextId, nextPersonPath, teamIn } from '../_storage/team-rows.ts'
import { type AddOutcome, addTo } from './add-to.ts'
import { type Candidate, type Member, MOST_PEOPLE } from './member.ts'

/** The team of this browser, and how it is kept. */
export interface TeamState {
  /** False until everything that is kept here was read: of a team nobody is left out, and no empty one comes first. */
  readonly ready: boolean
  readonly people: readonly KeptMember[]
  readonly keeping: Held['keeping']
}

/** People who were taken out, each with the place to go back to. */
export type Removed = readonly KeptMember[]

let rowsRead: Rows | null = null
let state: TeamState = { ready: false, people: [], keeping: 'pending' }
const serverState = state

/** The state of the store as a team; the same object until something of it changes. */
export function snapshot(): TeamState {
  const { whole: ready, rows, keeping } = heldNow()
  if (rows !== rowsRead || ready !== state.ready || keeping !== state.keeping) {
    state = {
      ready,
      keeping,
      people: rows === rowsRead ? state.people : unchanged(teamIn(rows), state.people),
    }
    rowsRead = rows
  }
  return state
}

/** The list of before, where nobody in it changed. */
const unchanged = (people: readonly KeptMember[], before: readonly KeptMember[]) =>
  people.length === before.length && people.every((member, at) => member === before[at]) ? before : people

export const serverSnapshot = (): TeamState => serverState

export { subscribe }

const plain = ({ path: _path, ...member }: KeptMember) => member

const newPath = () => `team/${crypto.getRandomValues(new Uint32Array(2)).join('-')}`

export function add(candidates: readonly Candidate[], again = false): AddOutcome {
  const { people } = snapshot()
  const next = nextId(heldNow().rows, people)
  const outcome = addTo(people, candidates, next, again)
  const place = 1 + Math.max(-1, ...people.map((member) => member.place))
  const { added } = outcome
  if (added.length > 0) edit({ ...rowsOf(added, place), [nextPersonPath]: next + added.length })
  return outcome
}

export function rename(id: number, text: string): void {
  const member = snapshot().people.find((one) => one.id === id)
  const name = cleanName(text)
  if (member && member.name !== name) edit({ [member.path]: { ...plain(member), name } })
}

/** Takes people out; what is returned puts them back. */
export function remove(ids: readonly number[]): Removed {
  const removed = snapshot().people.filter(({ id }) => ids.includes(id))
  edit(Object.fromEntries(removed.map(({ path }) => [path, undefined])))
  return removed
}

export function putBack(removed: Removed): void {
  const room = MOST_PEOPLE - snapshot().people.length
  edit(Object.fromEntries(removed.slice(0, room).map((member) => [member.path, plain(member)])))
}

/** Keeps a shared team here, instead of the one that was kept; its people are numbered anew. */
export function replaceWith(candidates: readonly Candidate[]): void {
  const { added } = addTo([], candidates, 1, true)
  edit({ team: undefined, ...rowsOf(added, 0), [nextPersonPath]: added.length + 1 })
}

const rowsOf = (people: readonly Member[], place: number) =>
  Object.fromEntries(people.map((member, at) => [newPath(), { ...member, place: place + at }]))
