import type { Answers } from '../../src/index.ts'
import { decodeLink } from '../../src/link/index.ts'
import { CliError } from '../cli-error.ts'
import { openInput } from '../files/open-input.ts'
import { instrument } from '../instrument.ts'
import { delimiterOf } from './delimiter.ts'
import { type Format, formatOf } from './format.ts'
import { nearKeys } from './near-keys.ts'
import { readRows } from './read-rows.ts'
import type { Reject } from './reject.ts'
import { rejectLog } from './reject-log.ts'

export interface Person {
  readonly answers: Answers
}

export interface People {
  /** How sentences call where they are from. */
  readonly name: string
  /** Everybody whose row is good. */
  readonly rows: readonly Person[]
  /** So many rows were bad; told on stderr. */
  readonly rejected: number
  /** The good and the bad rows as they stand. */
  readonly all: readonly (Person | Reject)[]
}

export interface ReadOptions {
  readonly from?: Format
  readonly delimiter?: string
}

/** Everybody in a file (stdin where there is no path, or `-`), or the one person of a link. */
export async function readPeople(source: string | undefined, options: ReadOptions): Promise<People> {
  const link = linkIn(source ?? '')
  if (link !== null) return ofLink(link)
  const input = await openInput(source)
  const format = options.from ?? formatOf(source) ?? 'csv'
  const rejects = await rejectLog(input.name, null, false)
  const near = nearKeys(input.name, format)
  const all: (Person | Reject)[] = []
  const rows: Person[] = []
  for await (const some of readRows(input, format, options.delimiter ?? delimiterOf(source), near.see)) {
    for (const row of some) {
      if ('problems' in row) {
        rejects.add(row)
        all.push(row)
        continue
      }
      const person = { answers: row.answers }
      all.push(person)
      rows.push(person)
    }
  }
  process.stderr.write(near.text() + rejects.summary(undefined))
  return { name: input.name, rows, rejected: rejects.count(), all }
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
  const rows = [{ answers: decoded.answers }]
  return { name: 'the link', rows, rejected: 0, all: rows }
}
