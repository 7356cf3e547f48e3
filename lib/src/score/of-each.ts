import type { Activity, Attribute, Objective } from '../instrument/types.ts'

/** A record over the five activities, in their order. Written out: built in a loop it would take ten times as long. */
export function ofActivities<T>(make: (activity: Activity) => T): Record<Activity, T> {
  return {
    block: make('block'),
    unblock: make('unblock'),
    redirect: make('redirect'),
    decide: make('decide'),
    show: make('show'),
  }
}

/** A record over the three attributes, in their order. */
export function ofAttributes<T>(make: (attribute: Attribute) => T): Record<Attribute, T> {
  return { knowledge: make('knowledge'), speed: make('speed'), awareness: make('awareness') }
}

/** A record over the two objectives, in their order. */
export function ofObjectives<T>(make: (objective: Objective) => T): Record<Objective, T> {
  return { team: make('team'), project: make('project') }
}
