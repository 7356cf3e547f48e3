/** What seals and opens; fetched when it is needed. */
export const loadSealing = () => import('../sealing/index.ts')
