import type { Result } from 'two-hats'
import { BACKED_FROM, reaches, team } from 'two-hats/team'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { isolated } from '../_messages/isolated.ts'
import { allCells, cellKey, cellName, hasCells } from './cells.ts'
import type { NamedResult } from './people-finding.ts'
import { dash } from './table-row.ts'
import type { TeamWords } from './team-words.ts'

/** What one person's own ten cells say. */
export interface AloneFinding {
  readonly caption: string
  /** Each cell with its value; `null` where none is known. */
  readonly rows: readonly { readonly key: string; readonly name: string; readonly value: string }[] | null
  /** What may be lost where this person backs both objectives. */
  readonly loss: { readonly title: string; readonly text: string } | null
}

export function aloneFinding({ name, result }: NamedResult, words: TeamWords): AloneFinding {
  const { tenth } = formats(words.language)
  const rows = allCells.map((cell) => {
    const value = result.cells[cell.activity][cell.objective]
    return {
      key: cellKey(cell),
      name: cellName(cell, words),
      value: value === null ? dash : tenth(100 * value),
    }
  })
  return {
    caption: fill(words.team.alone.caption, { name: isolated(name) }),
    rows: hasCells(result.cells) ? rows : null,
    loss: servesBoth(result) ? words.losses['one-person'] : null,
  }
}

/** Whether one person backs both objectives, by the mark that two people would each have to reach. */
function servesBoth(result: Result): boolean {
  const [roles] = team([result]).roles
  return reaches(Math.min(roles?.team ?? 0, roles?.project ?? 0), BACKED_FROM)
}
