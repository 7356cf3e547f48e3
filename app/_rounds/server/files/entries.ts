import type { Dirent } from 'node:fs'
import type { Entry } from '../judge.ts'
import type { Write } from '../store.ts'

/** An envelope, or a withdrawal, as its name and kind say it. */
export interface FileEntry extends Entry {
  readonly envelope: string
  readonly name: string
}

/**
 * `<envelope>-<hash of the writer's token>-<revision>`: a file for what was sent, a symbolic link for a withdrawal. They share
 * one name, so that of a revision there is the one or the other; and a list of the folder says all but the bytes.
 */
export const nameOf = ({ envelope, writer, revision }: Write): string => `${envelope}-${writer}-${revision}`

const pattern = /^([0-9a-f]{32})-([0-9a-f]{64})-([1-9]\d{0,9})$/

function entryOf(entry: Dirent): FileEntry | null {
  const [name, envelope = '', writer = '', revision] = pattern.exec(entry.name) ?? []
  if (name === undefined) return null
  return { name, envelope, writer, revision: Number(revision), live: !entry.isSymbolicLink() }
}

/** Of each envelope what counts: the highest revision. */
export function latest(folder: readonly Dirent[]): ReadonlyMap<string, FileEntry> {
  const found = new Map<string, FileEntry>()
  for (const one of folder) {
    const entry = entryOf(one)
    if (entry && entry.revision > (found.get(entry.envelope)?.revision ?? 0)) found.set(entry.envelope, entry)
  }
  return found
}

export const liveOf = (entries: ReadonlyMap<string, FileEntry>): readonly FileEntry[] =>
  [...entries.values()].filter(({ live }) => live)

/** Names of one envelope's versions that no longer count. */
export const outdated = (folder: readonly Dirent[], { envelope, name }: FileEntry): readonly string[] =>
  folder.map((one) => one.name).filter((one) => one !== name && one.startsWith(`${envelope}-`))
