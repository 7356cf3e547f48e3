/** Where the site is, for what needs a whole address: `SITE_URL` when it is built. */
export const siteAddress = new URL(process.env.SITE_URL ?? 'http://localhost:3000')
