import Papa from 'papaparse'

/** Fields as one record, quoted where they need it, without a line ending. */
export function writeRecord(fields: readonly string[], delimiter: string): string {
  return Papa.unparse([[...fields]], { delimiter, newline: '\n' })
}
