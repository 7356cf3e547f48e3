export {
  compareMeans,
  compareTeams,
  type MeanPosition,
  meanPosition,
  TEAM_MOVED_FROM,
  type TeamComparison,
} from './compare-teams.ts'
export { coverageStatus, LIKELY_GAP_FROM, THIN_FROM } from './coverage.ts'
export { BACKED_FROM } from './hats.ts'
export { CELL_ERROR, MARK } from './mark.ts'
export { reaches } from './reaches.ts'
export { ROLE_FROM } from './role-coverage.ts'
export { RATERS_FROM, type SelfVersusOthers, selfVersusOthers } from './self-versus-others.ts'
export { CALIBRATED_PEOPLE, team } from './team.ts'
export type { Coverage, CoverageStatus, RoleCoverage, Team } from './types.ts'
