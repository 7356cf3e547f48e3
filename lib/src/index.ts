export { type AnswersSchema, answersSchema, type SchemaResult } from './answers/answers-schema.ts'
export { type ParsedAnswers, parseAnswers } from './answers/parse-answers.ts'
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
export { model } from './model.ts'
export { type QualityFlag, type QualityOptions, quality } from './quality/quality.ts'
export { type Comparison, compare } from './retake/compare.ts'
export { type Contribution, type Explanation, explain } from './score/explain.ts'
export { type Firmness, firmness } from './score/firmness.ts'
export { score } from './score/score.ts'
export type { Cells, Estimate, Position, Result } from './score/types.ts'
export { certainty, leanOf, levelOf } from './score/verdicts.ts'
export { type Zone, zones } from './score/zones.ts'
