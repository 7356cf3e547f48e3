/** The database of this origin. */
export const databaseName = 'two-hats'
