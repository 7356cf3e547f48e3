export type { Answer, Answers, Choice, Issue, IssueCode } from './answers/types.ts'
export type {
  Activity,
  Attribute,
  AttributeItem,
  FrequencyItem,
  Instrument,
  Objective,
  Pair,
} from './instrument/types.ts'
export type { Cells, Estimate, Position, QualityFlag, Result, Zone } from './score/types.ts'
