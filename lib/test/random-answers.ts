import type { Answer, Answers, Instrument } from '../src/index.ts'
import { gated } from './test-instrument.ts'

/** Seeded numbers in 0..1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Answers of one made-up respondent: more or less complete, more or less extreme, more or less one-sided. */
export function randomAnswers(instrument: Instrument, seed: number): Answers {
  const next = random(seed)
  const gap = next() < 0.3 ? 0 : next()
  const centre = next() * 4
  const spread = next() * 4
  const answers: { [id: string]: Answer } = {}
  for (const { id } of [...instrument.pairs, ...instrument.frequencies, ...instrument.attributes]) {
    const value = Math.round(centre + (next() - 0.5) * spread)
    const choice = Math.min(4, Math.max(0, value)) as Answer
    if (next() >= gap) answers[id] = choice
    else if (next() < 0.5) answers[id] = null
  }
  return gated(answers, instrument)
}
