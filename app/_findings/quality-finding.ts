import type { QualityFlag, Result } from 'two-hats'
import type { FindingWords } from './result-words.ts'

/** Notes on how the answers were given; `null` where there are none, or no number that they could be about. */
export function qualityFinding(
  { position, quality }: Result,
  own: boolean,
  { result: { quality: say } }: FindingWords,
): readonly string[] | null {
  const flags = position ? shownFlags(quality) : []
  return flags.length > 0 ? flags.map((flag) => say[own ? 'own' : 'shared'][flag]) : null
}

/** All equal is also a long run, and one note says it. */
const shownFlags = (flags: readonly QualityFlag[]): readonly QualityFlag[] =>
  flags.includes('all-equal')
    ? flags.filter((flag) => flag !== 'long-run' && flag !== 'low-variation')
    : flags
