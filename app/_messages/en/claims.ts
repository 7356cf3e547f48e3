/** What may be claimed of a position, from how sure it is. Whole sentences; `[…]` marks the objective that is named. */
export const claimsOf = (work: string) => ({
  clearly: {
    'team-first': `${work} clearly puts [the team] first.`,
    'leans-team': `${work} clearly leans towards [the team].`,
    balanced: `${work} is clearly balanced between team and project.`,
    'leans-project': `${work} clearly leans towards [the project].`,
    'project-first': `${work} clearly puts [the project] first.`,
  },
  probably: {
    'team-first': `${work} probably puts [the team] first.`,
    'leans-team': `${work} probably leans towards [the team].`,
    balanced: `${work} is probably balanced between team and project.`,
    'leans-project': `${work} probably leans towards [the project].`,
    'project-first': `${work} probably puts [the project] first.`,
  },
  balancedOr: {
    team: `${work} may lie between balanced and leaning towards [the team].`,
    project: `${work} may lie between balanced and leaning towards [the project].`,
  },
  leansOr: {
    team: `${work} may lie between leaning towards [the team] and putting it first.`,
    project: `${work} may lie between leaning towards [the project] and putting it first.`,
  },
  around: `${work} may lie around the middle.`,
})
