import { compare, type Result } from 'two-hats'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import type { Messages } from '../_messages/messages.ts'

/** Whether the position moved since a day, in words; "more than noise" only where `compare` says so. */
export function movedWords(
  before: Result,
  after: Result,
  date: string,
  { language, history: words }: Pick<Messages, 'language' | 'history'>,
): string | null {
  const { counted } = formats(language)
  const found = compare(before, after)
  if (!before.position || !after.position || found === null) return null
  const change = after.position.value - before.position.value
  const points = Math.round(Math.abs(change))
  if (points === 0) return fill(words.noChange, { date })
  const [team, project] = found.moved
    ? [words.movedTeam, words.movedProject]
    : [words.noiseTeam, words.noiseProject]
  return counted(points, change < 0 ? team : project, { date })
}
