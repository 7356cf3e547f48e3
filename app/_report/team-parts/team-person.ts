import type { Result } from 'two-hats'
import { MARK, type RoleCoverage } from 'two-hats/team'
import type { Field } from '../../_team/fields.ts'

/** Somebody on the project as the report shows them. */
export interface TeamPerson {
  readonly name: string
  readonly result: Result
  readonly roles: RoleCoverage | null
}

/** Whether somebody reaches the mark; `null` where their field is not known. */
export function holds({ result }: TeamPerson, { activity, objective }: Field): boolean | null {
  const cell = result.cells[activity][objective]
  return cell === null ? null : cell >= MARK[activity]
}
