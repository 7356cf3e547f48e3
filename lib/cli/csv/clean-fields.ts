/** Fields of a record as papaparse gives them, without the carriage return of a line that ends in CR LF. */
export function cleanFields(fields: readonly string[]): string[] {
  return fields.map((field, at) =>
    at === fields.length - 1 && field.endsWith('\r') ? field.slice(0, -1) : field,
  )
}

/** A line with nothing on it is no record. */
export function isBlank(fields: readonly string[]): boolean {
  return fields.length === 1 && fields[0] === ''
}
