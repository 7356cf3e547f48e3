import { extname } from 'node:path'

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
