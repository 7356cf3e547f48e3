import type { Result } from 'two-hats'
import type { RoleCoverage } from 'two-hats/team'

/** Somebody on the project as the report shows them. */
export interface TeamPerson {
  readonly name: string
  readonly result: Result
  readonly roles: RoleCoverage | null
}
