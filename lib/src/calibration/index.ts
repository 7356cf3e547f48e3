export { BOUND, CONVERGED_BELOW, calibrate, NODES } from './calibrate.ts'
export { choiceLogs } from './choice-logs.ts'
export { type Eap, eap } from './eap.ts'
export { DEFAULT_PRIOR } from './prior.ts'
export { slopeWeights, WEIGHT_BOUNDS, WEIGHTS_FROM } from './slope-weights.ts'
export type {
  CalibratedItem,
  Calibration,
  CalibrationOptions,
  CalibrationPrior,
  CalibrationStep,
  IrtItem,
  ItemErrors,
} from './types.ts'
export { weightedPosition } from './weighted-position.ts'
