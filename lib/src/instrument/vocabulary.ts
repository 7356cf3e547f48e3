/** The five activities, in the order of every record and every chart. */
export const activities = /* @__PURE__ */ Object.freeze([
  'block',
  'unblock',
  'redirect',
  'decide',
  'show',
] as const)

/** The two objectives: team (negative side), project (positive side). */
export const objectives = /* @__PURE__ */ Object.freeze(['team', 'project'] as const)

/** The three attributes. */
export const attributes = /* @__PURE__ */ Object.freeze(['knowledge', 'speed', 'awareness'] as const)
