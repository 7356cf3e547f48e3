/** Where the site is, where somebody has said it: `SITE_URL` when it is started, or when it was built. */
export const givenAddress: string | null = process.env.SITE_URL || process.env.BUILT_FOR || null

/** Where the site is, for what needs a whole address. */
export const siteAddress = new URL(givenAddress ?? 'http://localhost:3000')
