/** What is said of an error: never its message, which may hold a path or a value. */
export const kindOf = (error: unknown): string =>
  error instanceof Error ? ('code' in error ? String(error.code) : error.name) : 'unknown'
