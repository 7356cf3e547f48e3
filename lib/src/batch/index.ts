export { NO_ZONE, zoneNames } from './layout.ts'
export { packAnswers } from './pack-answers.ts'
export { type Batch, type BatchOptions, scoreBatch } from './score-batch.ts'
