import type { Result } from 'two-hats'
import { MARK, reaches } from 'two-hats/team'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { isolated } from '../_messages/isolated.ts'
import { allCells, type Cell, cellName, hasCells } from './cells.ts'
import type { NamedResult } from './people-finding.ts'
import { dash } from './table-row.ts'
import type { TeamWords } from './team-words.ts'

/** Whether somebody reaches the mark; `null` where their cell is not known. */
type Hold = boolean | null

export function holds({ result }: { readonly result: Result }, { activity, objective }: Cell): Hold {
  const cell = result.cells[activity][objective]
  return cell === null ? null : reaches(cell, MARK[activity])
}

/** Cells that are held alike. */
export interface HoldsGroup {
  readonly key: string
  /** By whom. */
  readonly name: string
  /** Their names; empty where there are none. */
  readonly cells: string
}

/** One cell, and each person's value in it. */
export interface HeldCell extends Cell {
  readonly name: string
  readonly values: readonly { readonly text: string; readonly held: boolean }[]
}

/** Who holds what. */
export interface HoldsFinding {
  readonly rows: readonly HeldCell[]
  /**
   * Of two people what both hold, one of them, neither; and last what is not known, if anything is. Of more what each
   * holds, those who hold the same together; then who holds none, and of whom nothing is known.
   */
  readonly groups: readonly HoldsGroup[]
}

export function holdsFinding(people: readonly NamedResult[], words: TeamWords): HoldsFinding {
  const { tenth } = formats(words.language)
  const [first, second, ...more] = people
  return {
    rows: allCells.map((cell) => ({
      ...cell,
      name: cellName(cell, words),
      values: people.map((person) => {
        const value = person.result.cells[cell.activity][cell.objective]
        return { text: value === null ? dash : tenth(100 * value), held: holds(person, cell) === true }
      }),
    })),
    groups: first && second ? (more.length > 0 ? byPerson(people, words) : ofTwo(first, second, words)) : [],
  }
}

function byPerson(people: readonly NamedResult[], words: TeamWords): readonly HoldsGroup[] {
  const say = words.team.pair
  const { clauses, list } = formats(words.language)
  const held = people.map((person) => {
    const { cells } = person.result
    const known = allCells.filter(({ activity, objective }) => cells[activity][objective] !== null)
    const some = known.filter((cell) => holds(person, cell))
    const all = some.length === allCells.length
    if (!hasCells(cells)) return { rank: 2, name: person.name, cells: say.notAsked }
    if (some.length === 0)
      return { rank: 1, name: person.name, cells: known.length < allCells.length ? say.noneKnown : say.none }
    return {
      rank: 0,
      name: person.name,
      cells: all ? say.all : clauses(some.map((cell) => cellName(cell, words))),
    }
  })
  const alike = new Map<string, string[]>()
  for (const { name, cells } of held.toSorted((one, other) => one.rank - other.rank))
    alike.set(cells, [...(alike.get(cells) ?? []), isolated(name)])
  return [...alike].map(([cells, names]) => ({ key: cells, name: list(names), cells }))
}

function ofTwo(first: NamedResult, second: NamedResult, words: TeamWords): readonly HoldsGroup[] {
  const say = words.team.pair
  const does = ({ name }: NamedResult) => fill(say.does, { name: isolated(name) })
  const said = {
    both: say.both,
    first: does(first),
    second: does(second),
    neither: say.neither,
    unknown: say.unknown,
  }
  return (['both', 'first', 'second', 'neither', 'unknown'] as const)
    .map((key) => {
      const held = allCells.filter((cell) => groupOf(holds(first, cell), holds(second, cell)) === key)
      const names = held.map((cell) => cellName(cell, words))
      return { key, name: said[key], cells: formats(words.language).clauses(names) }
    })
    .filter(({ key, cells }) => key !== 'unknown' || cells !== '')
}

type Key = 'both' | 'first' | 'second' | 'neither' | 'unknown'

/** That neither does is said only where both are known. */
function groupOf(one: Hold, other: Hold): Key {
  if (one === true) return other === true ? 'both' : 'first'
  if (other === true) return 'second'
  return one === false && other === false ? 'neither' : 'unknown'
}
