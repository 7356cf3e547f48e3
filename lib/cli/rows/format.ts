import { extname } from 'node:path'
import { usageError } from '../base/cli-error.ts'

export const formats = ['csv', 'json', 'ndjson'] as const

export type Format = (typeof formats)[number]

/** The format a file's name tells; `null` where it tells none. */
export function formatOf(path: string | undefined): Format | null {
  return byExtension[extname(path ?? '').toLowerCase()] ?? null
}

const byExtension: Readonly<Record<string, Format>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.txt': 'csv',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
}

/** What separates the fields of a CSV of this name, where nobody says. */
export function delimiterOf(path: string | undefined): string {
  return isTsv(path) ? '\t' : ','
}

/** What separates the fields of what is read or written as CSV, by the names of the files. */
export function delimiterBetween(
  from: Format,
  to: Format,
  path: string | undefined,
  output: string | undefined,
): string {
  if (from !== 'csv') return delimiterOf(output)
  if (to !== 'csv' || output === undefined || formatOf(output) === null) return delimiterOf(path)
  if (formatOf(path) === null) return delimiterOf(output)
  if (isTsv(path) !== isTsv(output)) {
    throw usageError(
      `Rows keep their delimiter, so ${output} cannot be written from ${path}; expected two .csv or two .tsv, or --delimiter.`,
    )
  }
  return delimiterOf(path)
}

function isTsv(path: string | undefined): boolean {
  return extname(path ?? '').toLowerCase() === '.tsv'
}
