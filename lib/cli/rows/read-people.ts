import type { Answers } from '../../src/index.ts'
import { decodeLink } from '../../src/link/index.ts'
import { CliError } from '../base/cli-error.ts'
import { ids, instrument } from '../base/instrument.ts'
import type { Reject } from '../base/row.ts'
import { answersOf, type States } from '../base/states.ts'
import { openInput } from '../files/open-input.ts'
import { delimiterOf, type Format, formatOf } from './format.ts'
import { nearKeys } from './near-keys.ts'
import { readRows } from './read-rows.ts'
import { rejectLog } from './reject-log.ts'

export interface People {
  /** How sentences call where they are from. */
  readonly name: string
  /** So many rows, bad ones counted too. */
  readonly count: number
  /** The bad rows by their place, from 0; told on stderr. */
  readonly rejects: ReadonlyMap<number, Reject>
  /** What the good row at a place answered. */
  readonly answersAt: (place: number) => Answers
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
  const people = gatherPeople()
  for await (const some of readRows(input, format, options.delimiter ?? delimiterOf(source), near.see)) {
    for (const row of some) {
      if ('problems' in row) rejects.add(row)
      people.add(row)
    }
  }
  process.stderr.write(near.text() + rejects.summary(undefined))
  return people.all(input.name)
}

/** What everybody answered whose row is good, one at a time: as objects all at once, 300,000 people take a gigabyte. */
export function* answersOfAll({ count, rejects, answersAt }: People): Generator<Answers> {
  for (let place = 0; place < count; place++) if (!rejects.has(place)) yield answersAt(place)
}

/** Rows are kept as a byte for each item. */
function gatherPeople() {
  const rejects = new Map<number, Reject>()
  const length = ids.length
  let bytes = new Uint8Array(1024 * length)
  let count = 0
  return {
    add: (row: { readonly states: States } | Reject) => {
      if (bytes.length < (count + 1) * length) {
        const longer = new Uint8Array(bytes.length * 2)
        longer.set(bytes)
        bytes = longer
      }
      if ('problems' in row) rejects.set(count, row)
      else bytes.set(row.states, count * length)
      count += 1
    },
    all: (name: string): People => ({
      name,
      count,
      rejects,
      answersAt: (place) => answersOf(bytes.subarray(place * length, (place + 1) * length)),
    }),
  }
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
  return { name: 'the link', count: 1, rejects: new Map(), answersAt: () => decoded.answers }
}
