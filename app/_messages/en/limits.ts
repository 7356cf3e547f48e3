/** What every page, invitation and report says of itself. */
export const limits =
  'A self-report, not validated, no norms; not for hiring, pay or promotion. Neither end is better.'
