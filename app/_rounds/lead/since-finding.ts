import { type CoverageStatus, compareMeans, type MeanPosition, type Team } from 'two-hats/team'
import { type Cell, cellName } from '../../_findings/cells.ts'
import type { TeamWords } from '../../_findings/team-words.ts'
import { fill } from '../../_messages/fill.ts'
import { formats } from '../../_messages/formats.ts'
import type { Messages } from '../../_messages/messages.ts'
import { decodeHandBack } from '../hand-back.ts'
import type { Summary } from './kept-round.ts'

const rank: Readonly<Record<CoverageStatus, number>> = { 'likely-gap': 0, thin: 1, covered: 2 }

/** What has changed since the round before, a sentence each; `[]` where what was kept of it cannot be read. */
export function sinceFinding(
  before: Summary,
  now: { readonly team: Team; readonly mean: MeanPosition | null },
  words: TeamWords & Pick<Messages, 'lead'>,
): readonly string[] {
  const say = words.lead.next
  const { whole, clauses } = formats(words.language)
  const read = decodeHandBack(before.picture)
  if (!read.ok) return []
  const { people, fields, action } = read.picture
  const { difference, margin, moved } = compareMeans(before.mean, now.mean)
  const side = moved === null ? 'unknown' : !moved ? 'no' : Number(difference) > 0 ? 'project' : 'team'
  const values = { n: whole(Math.abs(difference ?? 0)), margin: whole(margin ?? 0) }
  const steps = fields.map(({ activity, objective, status }) => {
    const after = now.team.coverage[activity][objective]?.status ?? null
    const step = status === null || after === null ? null : rank[after] - rank[status]
    return { activity, objective, step }
  })
  const naming = (some: readonly Cell[]) => clauses(some.map((cell) => cellName(cell, words)))
  const better = steps.filter(({ step }) => Number(step) > 0)
  const worse = steps.filter(({ step }) => Number(step) < 0)
  return [
    ...(action === '' ? [] : [fill(say.agreed, { action })]),
    ...(better.length > 0 ? [fill(say.better, { fields: naming(better) })] : []),
    ...(worse.length > 0 ? [fill(say.worse, { fields: naming(worse) })] : []),
    ...(better.length + worse.length === 0 && steps.some(({ step }) => step !== null) ? [say.same] : []),
    fill(say.moved[side], values),
    fill(say.people, { before: people, after: now.team.people }),
  ]
}
