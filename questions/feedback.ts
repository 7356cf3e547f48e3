import type { Activity, Attribute, Objective } from 'two-hats'

/** Where an activity leans; "balanced" where neither side may be claimed. */
export type Lean = Objective | 'balanced'

/** What people lose when an objective, or a person for it, is missing. */
export type Loss = 'team-thin' | 'project-thin' | 'one-person'

/**
 * The role somebody named, against the side of the answers. "One side" and "no side" tell whether a side may be
 * claimed at its required probability. Combinations that are not listed get no paragraph.
 */
export type RoleCase =
  | 'tech-lead-project-side'
  | 'technical-pm-team-side'
  | 'both-one-side'
  | 'both-no-side'
  | 'neither-one-side'
  | 'agree'

/** A paragraph, and one act for next week. */
interface Idea {
  readonly reading: string
  readonly nextWeek: string
}

/**
 * An idea that ends in one of two ways: where somebody else speaks for the other objective ("they"), and where nobody
 * does. Of "balanced" only the steps may be said, never the reading: that no lean may be claimed is no balance.
 */
export interface TwoWayIdea extends Idea {
  readonly withCounterpart: string
  readonly onYourOwn: string
}

/** What role and answers say together, and what to try next, if there is anything to try. */
interface RoleParagraph {
  readonly reading: string
  readonly tryNext: string | null
}

/** What a result may say in one language: readings, never a score, a threshold or a side. */
export interface Feedback {
  readonly language: string
  readonly heading: string
  readonly activities: Readonly<Record<Activity, Readonly<Record<Lean, TwoWayIdea>>>>
  readonly attributes: Readonly<Record<Attribute, Readonly<Record<'low' | 'high', Idea>>>>
  /** An activity whose interval does not allow a lean. */
  readonly noLean: string
  /** An attribute of which neither "high" nor "low" may be said. */
  readonly inBetween: string
  readonly losses: Readonly<Record<Loss, { readonly title: string; readonly text: string }>>
  readonly roles: Readonly<Record<RoleCase, RoleParagraph>>
  /** Questions for two people who compare their results. */
  readonly twoPeople: {
    readonly title: string
    readonly questions: readonly [string, string, string, string, string]
  }
}
