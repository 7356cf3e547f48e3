/** Where the build is: the one with languages that nobody speaks, for tests, is kept apart. */
export const built = process.env.PSEUDO_LANGUAGES === 'yes' ? '.next-pseudo' : '.next'
