import { LONGEST_NAME } from '../../_files/clean-name.ts'
import { fill } from '../../_messages/fill.ts'
import { formats } from '../../_messages/formats.ts'
import type { Messages } from '../../_messages/messages.ts'
import { ScrollX } from '../../_site/scroll-x.tsx'
import { type Kept, recordPath } from '../../_storage/survey.ts'
import type { HistoryRow } from './history-rows.ts'

interface Props {
  readonly rows: readonly HistoryRow[]
  readonly words: Pick<Messages, 'language' | 'history'>
  /** The survey whose result is shown on this page. */
  readonly shown: string | null
  readonly onUndo: (row: HistoryRow) => void
  readonly onRename: (entry: Kept, name: string) => void
  readonly onRemove: (row: HistoryRow) => void
  readonly onOpen: (entry: Kept) => void
}

/** The surveys, each with its name, its position, and how it stands to the one before. */
export function HistoryTable({ rows, words: { language, history: words }, shown, ...on }: Props) {
  const { onRename, onRemove, onUndo, onOpen } = on
  const { day, tenth, range } = formats(language)
  return (
    <ScrollX label={words.caption}>
      <table className="history">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col" className="number">
              {words.position}
            </th>
            <th scope="col">{words.actions}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { entry, label, result, draft, moved } = row
            const date = day(entry.finished)
            const corrected = entry.replaced.at(-1)
            return (
              <tr key={entry.id}>
                <td>
                  <input
                    className="field"
                    dir="auto"
                    defaultValue={entry.name ?? ''}
                    placeholder={words.namePlaceholder}
                    maxLength={LONGEST_NAME}
                    aria-label={fill(words.nameLabel, { date })}
                    onBlur={({ target }) => onRename(entry, target.value)}
                  />
                  <span className="says">
                    <time dateTime={entry.finished}>{date}</time>
                    {draft ? ` · ${words.draft}` : null}
                    {moved ? ` · ${moved}` : null}
                    {corrected ? ` · ${fill(words.corrected, { date: day(corrected.until) })}` : null}
                  </span>
                </td>
                <td className="number">
                  {result.position ? tenth(result.position.value) : '–'}
                  <span className="says">{result.position ? range(result.position.interval) : null}</span>
                </td>
                <td className="row-actions">
                  {recordPath(entry.id) === shown ? (
                    <span className="soft small">{words.shown}</span>
                  ) : (
                    <button
                      type="button"
                      className="plain-button"
                      aria-label={fill(words.openLabel, { label })}
                      onClick={() => onOpen(entry)}
                    >
                      {words.open}
                    </button>
                  )}
                  {corrected ? (
                    <button
                      type="button"
                      className="plain-button"
                      aria-label={fill(words.undoCorrectionLabel, { label })}
                      onClick={() => onUndo(row)}
                    >
                      {words.undoCorrection}
                    </button>
                  ) : null}
                  <button
                    type="button"
                    className="plain-button"
                    aria-label={fill(words.removeLabel, { label })}
                    onClick={() => onRemove(row)}
                  >
                    {words.remove}
                  </button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollX>
  )
}
