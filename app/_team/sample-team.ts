/** A made-up team as a link holds it: Ana and Ben. Nothing but text, so that any page can point at it. */
export const sampleTeam = 'team=1&m=1.OdmrwchaRcbWWDCb6OuU5.Ana&m=1.Hp_mm9f0Pn0gOGcHTPLrr.Ben&sum=7pDw'

/** Where it opens, read-only and marked as made up. */
export const sampleTeamPath = `/team#${sampleTeam}` as const
