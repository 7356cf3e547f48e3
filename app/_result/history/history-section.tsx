'use client'
import { useMemo, useState } from 'react'
import { cleanName } from '../../_files/clean-name.ts'
import { saveFile, textFile } from '../../_files/save-file.ts'
import { addressIn } from '../../_messages/address.ts'
import { fill } from '../../_messages/fill.ts'
import type { Messages } from '../../_messages/messages.ts'
import { Fold } from '../../_site/fold.tsx'
import { LONGEST_FILE, readHistory, writeHistory } from '../../_storage/history-file.ts'
import { NewSurvey } from '../../_storage/new-survey.tsx'
import { OpenSurveys } from '../../_storage/open-surveys.tsx'
import {
  addRecords,
  putBackRecords,
  removeRecords,
  renameRecord,
  undoCorrection,
} from '../../_storage/records.ts'
import { turnTo } from '../../_storage/session.ts'
import { finishedSurveys, type Kept, openSurveys, recordPath } from '../../_storage/survey.ts'
import { useKeeping, useRows } from '../../_storage/use-rows.ts'
import { useSession } from '../../_storage/use-session.ts'
import { HistoryChart } from './history-chart.tsx'
import { type HistoryRow, historyRows } from './history-rows.ts'
import { HistoryTable } from './history-table.tsx'
import { UndoNotice } from './undo-notice.tsx'
import { useUndo } from './use-undo.ts'
import './history.css'

interface Props {
  readonly words: Pick<Messages, 'language' | 'numbers' | 'history' | 'storage'>
  readonly ends: { readonly team: string; readonly project: string }
  /** Whether the result above has a number. */
  readonly placed: boolean
}

/** Every survey of this browser: the finished ones shown, renamed, deleted, saved and read; the open ones to go on with. */
export default function HistorySection({ words: said, ends, placed }: Props) {
  const words = said.history
  const all = useRows()
  const keeping = useKeeping()
  const saved = useSession((session) => session.saved)
  const [done, setDone] = useUndo()
  const [says, setSays] = useState('')

  const entries = useMemo(() => finishedSurveys(all), [all])
  const open = useMemo(() => openSurveys(all), [all])
  const rows = useMemo(() => historyRows(entries, said), [entries, said])
  const say = (text: string) => {
    setDone(null)
    setSays(text)
  }
  const remove = (gone: readonly Kept[], text: string) => {
    const removed = removeRecords(gone.map(({ id }) => id))
    setDone({
      says: text,
      back: () => {
        putBackRecords(removed)
        say(words.restored)
        document.getElementById('history-title')?.focus()
      },
    })
  }
  const removeOne = ({ entry, label }: HistoryRow) => remove([entry], fill(words.removed, { label }))
  const load = async (file: File) => {
    setDone(null)
    const fits = file.size <= 4 * LONGEST_FILE
    const text = fits ? await file.text().catch(() => null) : ''
    if (text === null) return setSays(fill(words.problems.unreadable, { file: file.name }))
    const read = fits ? readHistory(text) : ({ ok: false, problem: 'too-long', at: 0 } as const)
    if (!read.ok) return setSays(fill(words.problems[read.problem], { file: file.name, at: read.at }))
    const added = addRecords(read.entries)
    if (added === null) return setSays(fill(words.problems['no-room'], { file: file.name }))
    setSays(fill(words.loaded, { added, known: read.entries.length - added }))
  }

  return (
    <section aria-label={words.next} className="history-section screen-only">
      {placed ? (
        <>
          <h2>{words.next}</h2>
          <p>{words.again}</p>
        </>
      ) : null}
      <div className="actions">
        {saved.path !== null || rows.length > 0 ? (
          <NewSurvey open={saved} placed={placed} keeping={keeping} words={said} />
        ) : null}
        {placed ? (
          <a
            className="button"
            href={addressIn(
              said.language,
              saved.form === 'short' ? '/survey/short#round-1' : '/survey#round-1',
            )}
          >
            {words.change}
          </a>
        ) : null}
      </div>
      <OpenSurveys surveys={open.filter(({ path }) => path !== saved.path)} words={said} />
      <Fold id="history" title={rows.length > 0 ? fill(words.counted, { n: rows.length }) : words.title}>
        <p className="soft small">{rows.length > 0 ? words.lead : words.none}</p>
        {rows.length > 1 ? <HistoryChart rows={rows} words={said} ends={ends} /> : null}
        {rows.length > 0 ? (
          <HistoryTable
            rows={rows}
            words={said}
            shown={saved.path}
            onRename={({ id }, name) => renameRecord(id, cleanName(name) || null)}
            onRemove={removeOne}
            onUndo={({ entry, label }) => {
              undoCorrection(entry.id)
              say(fill(words.correctionUndone, { label }))
            }}
            onOpen={({ id }) => {
              turnTo(recordPath(id))
              window.scrollTo(0, 0)
              document.querySelector('h1')?.focus()
            }}
          />
        ) : null}
        <div className="actions">
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
      </Fold>
      <UndoNotice done={done} says={says} words={words} />
    </section>
  )
}
