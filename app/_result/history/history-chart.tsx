import { Figure } from '../../_figures/figure.tsx'
import { rangesDrawing } from '../../_figures/ranges-drawing.ts'
import { fill } from '../../_messages/fill.ts'
import { formats } from '../../_messages/formats.ts'
import type { Messages } from '../../_messages/messages.ts'
import type { HistoryRow } from './history-rows.ts'

interface Props {
  readonly rows: readonly HistoryRow[]
  readonly words: Pick<Messages, 'language' | 'history'>
  readonly ends: { readonly team: string; readonly project: string }
}

/** Positions with their intervals, the oldest on top. */
export function HistoryChart({ rows, words: { language, history: words }, ends }: Props) {
  const { whole, range, clauses } = formats(language)
  const placed = rows.flatMap(({ label, result }) => (result.position ? { label, ...result.position } : []))
  const drawn = placed.map(({ label, value, interval, side }) => ({
    name: label,
    says: fill(words.rowSummary, { label, value: whole(value), range: range(interval) }),
    value,
    interval,
    side,
  }))
  const named = {
    language,
    name: words.chart,
    summary: fill(words.summary, { rows: clauses(drawn.map(({ says }) => says)) }),
    team: ends.team,
    project: ends.project,
  }
  return <Figure drawings={[rangesDrawing(drawn, named, 736), rangesDrawing(drawn, named, 340)]} />
}
