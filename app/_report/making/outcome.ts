import type { ReportErrorCode } from '../report-error.ts'
import type { AnyOrder } from './order.ts'

/** How far a report is. */
export type Stage = 'code' | 'fonts' | 'pages'

/** What became of an order. */
export type Outcome =
  | { readonly kind: 'made'; readonly bytes: Uint8Array<ArrayBuffer>; readonly leftOut: readonly string[] }
  /** The order itself cannot be printed; `message` says why. */
  | { readonly kind: 'refused'; readonly code: ReportErrorCode; readonly message: string }
  /** What it is made with did not arrive; it may the next time. */
  | { readonly kind: 'not-arrived' }
  | { readonly kind: 'failed' }

export type ToWorker =
  | { readonly kind: 'prepare' }
  | { readonly kind: 'make'; readonly number: number; readonly order: AnyOrder }

export type FromWorker =
  | { readonly kind: 'stage'; readonly number: number; readonly stage: Stage }
  | { readonly kind: 'outcome'; readonly number: number; readonly outcome: Outcome }
