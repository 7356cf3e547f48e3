import { type Answers, parseAnswers } from 'two-hats'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { cleanName } from '../_files/clean-name.ts'
import { isRecord } from '../_files/json.ts'
import type { Rows } from './rows.ts'

/** Somebody of the kept team. */
export interface KeptMember {
  readonly path: string
  /** Stays the same for as long as the team is kept; unnamed people are numbered by it. */
  readonly id: number
  /** People stand in the order of their places. */
  readonly place: number
  readonly name: string
  readonly answers: Answers<ItemId>
  readonly about: string | null
}

export const nextPersonPath = 'desk/next-person'

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

/** A person of unknown origin; `null` where it is none. Nothing is mended. */
export function parseMember(path: string, value: unknown): KeptMember | null {
  if (!isRecord(value)) return null
  const { id, place, name, about } = value
  if (!isCount(id) || id === 0 || !isCount(place) || typeof name !== 'string') return null
  if (!(about === null || typeof about === 'string')) return null
  const gate = parseAnswers(twoHats1, value.answers)
  if (!gate.ok) return null
  return {
    path,
    id,
    place,
    name: cleanName(name),
    answers: gate.answers,
    about: about === null ? null : cleanName(about),
  }
}

const known = new WeakMap<object, KeptMember | null>()

/** A stored person, parsed once, so that who did not change stays the same object. */
function memberOf(path: string, value: unknown): KeptMember | null {
  if (typeof value !== 'object' || value === null) return null
  const before = known.get(value)
  if (before !== undefined) return before
  const member = parseMember(path, value)
  known.set(value, member)
  return member
}

/** The kept people in their order. Two tabs may have given one number twice: the later of the two gets the next free one. */
export function teamIn(rows: Rows): readonly KeptMember[] {
  const people = [...rows.values()]
    .flatMap(({ path, value }) => (path.startsWith('team/') ? [memberOf(path, value)] : []))
    .filter((member) => member !== null)
    .toSorted((one, other) => one.place - other.place || (one.path < other.path ? -1 : 1))
  const taken = new Set<number>()
  let next = nextId(rows, people)
  return people.map((member) => {
    const free = !taken.has(member.id)
    const id = free ? member.id : next++
    taken.add(id)
    return free ? member : { ...member, id }
  })
}

/** The number that whoever comes next is given; numbers are not given again. */
export function nextId(rows: Rows, people: readonly Pick<KeptMember, 'id'>[]): number {
  const kept = rows.get(nextPersonPath)?.value
  return people.reduce((next, { id }) => Math.max(next, id + 1), isCount(kept) && kept > 0 ? kept : 1)
}
