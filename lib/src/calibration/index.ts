export { BOUND, CONVERGED_BELOW, calibrate, NODES } from './calibrate.ts'
export { choiceLogs } from './choice-logs.ts'
export { type Eap, eap } from './eap.ts'
export { DEFAULT_PRIOR } from './prior.ts'
export { slopeWeights, WEIGHT_BOUNDS, WEIGHTS_FROM } from './slope-weights.ts'
export type {
  Calibration,
  CalibrationOptions,
  CalibrationPrior,
  CalibrationStep,
  IrtItem,
} from './types.ts'
