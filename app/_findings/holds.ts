import type { Result } from 'two-hats'
import { MARK, reaches } from 'two-hats/team'
import type { Field } from './fields.ts'

/** Whether somebody reaches the mark; `null` where their field is not known. */
export type Hold = boolean | null

export function holds({ result }: { readonly result: Result }, { activity, objective }: Field): Hold {
  const cell = result.cells[activity][objective]
  return cell === null ? null : reaches(cell, MARK[activity])
}
