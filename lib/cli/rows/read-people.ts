import { decodeLink } from '../../src/link/index.ts'
import { CliError } from '../cli-error.ts'
import { openInput } from '../files/open-input.ts'
import { instrument } from '../instrument.ts'
import { type Format, formatOf } from './format.ts'
import { type Row, readRows } from './read-rows.ts'
import { rejectLog, rejectSummary } from './reject-log.ts'

export interface People {
  /** How sentences call where they are from. */
  readonly name: string
  readonly rows: readonly Row[]
  /** So many rows were bad; told on stderr. */
  readonly rejected: number
}

export interface ReadOptions {
  readonly from?: Format
  readonly delimiter: string
}

/** Everybody in a file (stdin where there is no path, or `-`), or the one person of a link. */
export async function readPeople(source: string | undefined, options: ReadOptions): Promise<People> {
  const link = linkIn(source ?? '')
  if (link !== null) return ofLink(link)
  const input = await openInput(source)
  const format = options.from ?? formatOf(source) ?? 'csv'
  const rejects = await rejectLog(input.name, null, false)
  const rows: Row[] = []
  for await (const some of readRows(input, format, options.delimiter, rejects.add)) {
    for (const row of some) rows.push(row)
  }
  process.stderr.write(rejectSummary(rejects.count(), undefined))
  return { name: input.name, rows, rejected: rejects.count() }
}

/** The part of a link or an address that holds answers; `null` where the text is no link. */
export function linkIn(text: string): string | null {
  const after = text.includes('#') ? text.slice(text.indexOf('#') + 1) : text
  return after.startsWith(`${instrument.id}-`) && /^[\w-]+\.[\w-]*$/.test(after) && !formatOf(after)
    ? after
    : null
}

function ofLink(link: string): People {
  const decoded = decodeLink(instrument, link)
  if (!decoded.ok) throw new CliError(decoded.issue.message)
  return { name: 'the link', rows: [{ line: 1, others: {}, answers: decoded.answers }], rejected: 0 }
}
