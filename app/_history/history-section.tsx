'use client'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { encodeLink } from 'two-hats/link'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { saveFile, textFile } from '../_files/save-file.ts'
import { fill } from '../_messages/fill.ts'
import type { Messages } from '../_messages/messages.ts'
import { listSurvey, snapshot, startAnew } from '../_storage/session.ts'
import { useSession } from '../_storage/use-session.ts'
import type { Entry } from './entry.ts'
import { HistoryChart } from './history-chart.tsx'
import { LONGEST_FILE, mergeHistories, readHistory, writeHistory } from './history-file.ts'
import { type HistoryRow, historyRows } from './history-rows.ts'
import {
  changeHistory,
  historySnapshot,
  noHistory,
  rereadHistory,
  subscribeHistory,
} from './history-store.ts'
import { HistoryTable } from './history-table.tsx'
import { recordSurvey } from './record.ts'
import { UndoNotice } from './undo-notice.tsx'
import { useUndo } from './use-undo.ts'
import './history.css'

interface Props {
  readonly words: Messages['history']
  readonly ends: { readonly team: string; readonly project: string }
  readonly to: string
}

/** Every survey whose result was looked at in this browser: shown, renamed, deleted, saved and read. */
export default function HistorySection({ words, ends, to }: Props) {
  const { entries, refusal } = useSyncExternalStore(subscribeHistory, historySnapshot, noHistory)
  const saved = useSession((session) => session.saved)
  const [done, setDone] = useUndo()
  const [says, setSays] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: What is saved decides whether there is something to record.
  useEffect(() => {
    rereadHistory()
    recordSurvey()
  }, [saved])

  const rows = historyRows(entries, words)
  const listed = entries.some(({ id }) => id === saved.began)
  const remove = (gone: readonly Entry[], text: string) => {
    const current = gone.some(({ id }) => id === snapshot().saved.began)
    if (current) listSurvey(true)
    changeHistory((all) => all.filter(({ id }) => !gone.some((one) => one.id === id)))
    setDone({
      says: text,
      back: () => {
        changeHistory((all) => mergeHistories(all, gone).entries)
        if (current) listSurvey(false)
        setDone(null)
        setSays(words.restored)
        heading.current?.focus()
      },
    })
  }
  const removeOne = ({ entry, label }: HistoryRow) => remove([entry], fill(words.removed, { label }))
  const rename = (entry: Entry, text: string) => {
    const name = text.trim() || null
    if (name !== entry.name) {
      changeHistory((all) => all.map((one) => (one.id === entry.id ? { ...one, name } : one)))
    }
  }
  const load = async (file: File) => {
    setDone(null)
    const text = file.size > 4 * LONGEST_FILE ? '' : await file.text().catch(() => null)
    if (text === null) return setSays(fill(words.problems.unreadable, { file: file.name }))
    const read =
      file.size > 4 * LONGEST_FILE ? ({ ok: false, problem: 'too-long', at: 0 } as const) : readHistory(text)
    if (!read.ok) return setSays(fill(words.problems[read.problem], { file: file.name, at: read.at }))
    const { added } = mergeHistories(entries, read.entries)
    if (added > 0) changeHistory((all) => mergeHistories(all, read.entries).entries)
    setSays(fill(words.loaded, { added, known: read.entries.length - added }))
  }

  return (
    <section aria-labelledby="history" className="history-section">
      <h2 id="history" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p className="soft small">{rows.length > 0 ? words.lead : words.none}</p>
      {refusal ? <p className="notice">{refusal === 'full' ? words.refused : words.blocked}</p> : null}
      {rows.length === 1 ? <p>{words.one}</p> : null}
      {rows.length > 1 ? <HistoryChart rows={rows} words={words} ends={ends} to={to} /> : null}
      {rows.length > 0 ? (
        <HistoryTable
          rows={rows}
          words={words}
          to={to}
          onRename={rename}
          onRemove={removeOne}
          onOpen={({ answers }) => {
            location.hash = encodeLink(twoHats1, answers)
            window.scrollTo(0, 0)
          }}
        />
      ) : null}
      <div className="actions">
        {listed ? (
          <button
            type="button"
            className="button"
            onClick={() => {
              startAnew()
              location.assign('/survey')
            }}
          >
            {words.again}
          </button>
        ) : null}
        {rows.length > 0 ? (
          <button
            type="button"
            className="button"
            onClick={() =>
              saveFile('two-hats-history.json', textFile(writeHistory(entries), 'application/json'))
            }
          >
            {words.save}
          </button>
        ) : null}
        <label className="button file-button">
          {words.load}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (file) void load(file)
              target.value = ''
            }}
          />
        </label>
        {rows.length > 0 ? (
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              const [only, ...others] = rows
              if (only && others.length === 0) removeOne(only)
              else remove(entries, fill(words.removedAll, { count: entries.length }))
            }}
          >
            {words.removeAll}
          </button>
        ) : null}
      </div>
      <UndoNotice done={done} says={says} words={words} />
    </section>
  )
}
