import { Figure } from '../../_figures/figure.tsx'
import { rangesDrawing } from '../../_figures/ranges-drawing.ts'
import { fill } from '../../_messages/fill.ts'
import type { Messages } from '../../_messages/messages.ts'
import { range, whole } from '../../_messages/number.ts'
import type { HistoryRow } from './history-rows.ts'

interface Props {
  readonly rows: readonly HistoryRow[]
  readonly words: Messages['history']
  readonly ends: { readonly team: string; readonly project: string }
  readonly to: string
}

/** Positions with their intervals, the oldest on top. */
export function HistoryChart({ rows, words, ends, to }: Props) {
  const placed = rows.flatMap(({ label, result }) => (result.position ? { label, ...result.position } : []))
  const drawn = placed.map(({ label, value, interval, side }) => ({
    name: label,
    says: fill(words.rowSummary, { label, value: whole(value), range: range(interval, to) }),
    value,
    interval,
    side,
  }))
  const named = {
    name: words.chart,
    summary: fill(words.summary, { rows: drawn.map(({ says }) => says).join('; ') }),
    team: ends.team,
    project: ends.project,
  }
  return <Figure drawings={[rangesDrawing(drawn, named, 736), rangesDrawing(drawn, named, 340)]} />
}
