import type { Entry } from '../judge.ts'
import type { Write } from '../store.ts'

/** An envelope, or a withdrawal, as the name of its file says it. */
export interface FileEntry extends Entry {
  readonly envelope: string
  readonly name: string
}

/** `<envelope>-<hash of the writer's token>-<revision>.<e or x>`: what is asked of a round is answered by names alone. */
export const nameOf = ({ envelope, writer, revision, sealed }: Write): string =>
  `${envelope}-${writer}-${revision}.${sealed === null ? 'x' : 'e'}`

const pattern = /^([0-9a-f]{32})-([0-9a-f]{64})-([1-9]\d{0,9})\.([ex])$/

function entryOf(name: string): FileEntry | null {
  const [, envelope = '', writer = '', revision, kind] = pattern.exec(name) ?? []
  return kind === undefined
    ? null
    : { name, envelope, writer, revision: Number(revision), live: kind === 'e' }
}

/** Of each envelope what counts: the highest revision, and of a tie across processes the withdrawal. */
export function latest(names: readonly string[]): ReadonlyMap<string, FileEntry> {
  const found = new Map<string, FileEntry>()
  for (const name of names) {
    const entry = entryOf(name)
    if (entry === null) continue
    const known = found.get(entry.envelope)
    if (
      known === undefined ||
      entry.revision > known.revision ||
      (entry.revision === known.revision && known.live)
    )
      found.set(entry.envelope, entry)
  }
  return found
}

export const liveOf = (entries: ReadonlyMap<string, FileEntry>): readonly FileEntry[] =>
  [...entries.values()].filter(({ live }) => live)

/** Files of one envelope that no longer count. */
export const outdated = (names: readonly string[], { envelope, name }: FileEntry): readonly string[] =>
  names.filter((one) => one !== name && one.startsWith(`${envelope}-`))
