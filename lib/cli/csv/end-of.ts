/** A field without the carriage return that a line ending CR LF leaves in the last one. */
export function withoutReturn(field: string): string {
  return field.endsWith('\r') ? field.slice(0, -1) : field
}

/** Fields of a record as papaparse gives them, without the carriage return of its line ending. */
export function cleanFields(fields: readonly string[]): string[] {
  return fields.map((field, at) => (at === fields.length - 1 ? withoutReturn(field) : field))
}
