/** The roles that may be held on a project: context, never scored. */
export const roles = ['tech-lead', 'technical-pm', 'both', 'neither'] as const

export type Role = (typeof roles)[number]

export const isRole = (value: unknown): value is Role => roles.some((role) => role === value)
