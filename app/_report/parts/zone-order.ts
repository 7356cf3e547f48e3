/** The zones as they lie on the scale. */
export const zoneOrder = ['team-first', 'leans-team', 'balanced', 'leans-project', 'project-first'] as const
