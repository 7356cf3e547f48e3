import { Figure } from '../../_figures/figure.tsx'
import { rangesDrawing } from '../../_figures/ranges-drawing.ts'
import { claimedSide } from '../../_findings/claimed-side.ts'
import { numberSentence } from '../../_findings/number-sentence.ts'
import { formats } from '../../_messages/formats.ts'
import type { Messages } from '../../_messages/messages.ts'
import type { HistoryRow } from './history-rows.ts'

interface Props {
  readonly rows: readonly HistoryRow[]
  readonly words: Pick<Messages, 'language' | 'numbers' | 'history'>
  readonly ends: { readonly team: string; readonly project: string }
}

/** Positions with their intervals, the oldest on top. */
export function HistoryChart({ rows, words: { language, numbers, history: words }, ends }: Props) {
  const { labelled } = formats(language)
  const placed = rows.flatMap(({ label, result }) =>
    result.position ? { label, position: result.position } : [],
  )
  const drawn = placed.map(({ label, position }) => ({
    name: label,
    says: labelled(label, numberSentence(position, { language, numbers })),
    value: position.value,
    interval: position.interval,
    side: claimedSide(position),
  }))
  const named = {
    language,
    name: words.chart,
    summary: drawn.map(({ says }) => says).join(' '),
    team: ends.team,
    project: ends.project,
  }
  return <Figure drawings={[rangesDrawing(drawn, named, 736), rangesDrawing(drawn, named, 340)]} />
}
