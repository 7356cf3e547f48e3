import type { QualityFlag } from 'two-hats'

/** The notes that are said: all equal is also a long run, and one note says it. */
export const shownFlags = (flags: readonly QualityFlag[]): readonly QualityFlag[] =>
  flags.includes('all-equal')
    ? flags.filter((flag) => flag !== 'long-run' && flag !== 'low-variation')
    : flags
