import type { Activity } from '../instrument/types.ts'

/**
 * From here on a cell backs its objective. Blocking and deciding are rarer than unblocking and showing, so that each
 * activity has a mark of its own; all the same so far. A design guess (MODEL §6).
 */
export const MARK: Readonly<Record<Activity, number>> = /* @__PURE__ */ Object.freeze({
  block: 0.5,
  unblock: 0.5,
  redirect: 0.5,
  decide: 0.5,
  show: 0.5,
})

/** Standard error of a cell, by simulation. A design guess (MODEL §6). */
export const CELL_ERROR = 0.26
