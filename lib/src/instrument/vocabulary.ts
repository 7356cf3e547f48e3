import type { Activity, Attribute, Objective } from './types.ts'

/** The five activities, in the order of every record and every chart. */
export const activities = /* @__PURE__ */ Object.freeze([
  'block',
  'unblock',
  'redirect',
  'decide',
  'show',
] as const satisfies readonly Activity[])

/** The two objectives: team (negative side), project (positive side). */
export const objectives = /* @__PURE__ */ Object.freeze([
  'team',
  'project',
] as const satisfies readonly Objective[])

/** The three attributes. */
export const attributes = /* @__PURE__ */ Object.freeze([
  'knowledge',
  'speed',
  'awareness',
] as const satisfies readonly Attribute[])
