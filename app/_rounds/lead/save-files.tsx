'use client'
import { saveFile, textFile } from '../../_files/save-file.ts'
import { fill } from '../../_messages/fill.ts'
import type { LeadWords } from './lead-words.ts'

interface Props {
  /** Part of the files' names. */
  readonly name: string
  readonly json: () => string
  readonly csv: () => string
  /** Hears what was saved. */
  readonly onSay: (sentence: string) => void
  readonly words: Pick<LeadWords, 'lead' | 'files'>
}

/** The same as two kinds of text, made as they are asked for. */
export function SaveFiles({ name, json, csv, onSay, words: { lead, files } }: Props) {
  const save = (kind: 'json' | 'csv') => {
    const file = `two-hats-${name}.${kind}`
    saveFile(
      file,
      kind === 'json' ? textFile(json(), 'application/json') : textFile(csv(), 'text/csv;charset=utf-8'),
    )
    onSay(fill(files.saved, { name: file }))
  }
  return (['json', 'csv'] as const).map((kind) => (
    <button key={kind} type="button" className="button" onClick={() => save(kind)}>
      {lead.files[kind]}
    </button>
  ))
}
