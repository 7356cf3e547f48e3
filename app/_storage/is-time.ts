const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/** A time as `toISOString` writes it. */
export const isTime = (value: unknown): value is string =>
  typeof value === 'string' && time.test(value) && !Number.isNaN(Date.parse(value))
