export { type Diagnosis, diagnose, type ItemDiagnosis } from './diagnose.ts'
export { feldtInterval } from './feldt-interval.ts'
export type { Guttman } from './guttman.ts'
export { type Intraclass, type IntraclassForm, intraclass } from './intraclass.ts'
export { CROWDED_ABOVE, type ItemFlag, itemFlags, ONE_SIDED_ABOVE } from './item-flags.ts'
export { keyedMatrix } from './keyed-matrix.ts'
export type { Matrix } from './matrix.ts'
export { type OddEven, spearmanBrown } from './odd-even.ts'
export {
  FIRM_RELIABILITY_FROM,
  type NoReliability,
  RELIABILITY_FROM,
  type Reliability,
  reliability,
} from './reliability.ts'
export { RELIABLE_BEYOND, type ReliableChange, reliableChange } from './reliable-change.ts'
export { standardError } from './standard-error.ts'
export {
  randomVariance,
  withinGroupAgreement,
  withinGroupAgreementOfItems,
} from './within-group-agreement.ts'
