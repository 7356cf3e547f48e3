export { type AnswersSchema, answersSchema, type SchemaResult } from './answers/answers-schema.ts'
export { mostIssues, type ParsedAnswers, parseAnswers } from './answers/parse-answers.ts'
export type { Answer, Answers, Choice, Issue, IssueCode } from './answers/types.ts'
export { canonicalInstrument } from './instrument/canonical-instrument.ts'
export { InstrumentError } from './instrument/instrument-error.ts'
export { itemIds } from './instrument/item-ids.ts'
export { parseInstrument } from './instrument/parse-instrument.ts'
export type {
  Activity,
  Attribute,
  AttributeItem,
  FrequencyItem,
  Instrument,
  Objective,
  Pair,
} from './instrument/types.ts'
export { activities, attributes, objectives } from './instrument/vocabulary.ts'
export { betaDensity } from './math/beta-density.ts'
export { ALL_EQUAL_FROM } from './quality/all-equal.ts'
export { INCONSISTENT_ABOVE } from './quality/inconsistent-twins.ts'
export { LONG_RUN } from './quality/long-run.ts'
export { LOW_VARIATION_BELOW } from './quality/low-variation.ts'
export { JUDGED_FROM, type QualityOptions, quality } from './quality/quality.ts'
export { TIMED_FROM, TOO_FAST_BELOW } from './quality/too-fast.ts'
export { type Comparison, compare, MOVED } from './retake/compare.ts'
export { CELL_WEIGHT, PAIR_WEIGHT } from './score/cells.ts'
export { type Contribution, type Explanation, explain } from './score/explain.ts'
export { ANCHORS, BORROWED } from './score/moments.ts'
export { FIRM_ACTIVITIES, FIRM_FROM, POSITION_FROM } from './score/position.ts'
export { score } from './score/score.ts'
export type { Cells, Estimate, Position, QualityFlag, Result, Zone } from './score/types.ts'
export {
  CLEARLY_FROM,
  certainty,
  LEAN_FROM,
  LEVEL_FROM,
  leanOf,
  levelOf,
  PROBABLY_FROM,
  SIDE_FROM,
} from './score/verdicts.ts'
export { BALANCED_WITHIN, FIRST_BEYOND } from './score/zones.ts'
