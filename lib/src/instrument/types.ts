import type { activities, attributes, objectives } from './vocabulary.ts'

/** What people do. Both roles spend their days in the same five activities. */
export type Activity = (typeof activities)[number]

/** What it is done for: the engineering team (negative side) or the project (positive side). */
export type Objective = (typeof objectives)[number]

/** What serves both objectives: strength, never position. */
export type Attribute = (typeof attributes)[number]

/** A forced choice between a team statement and a project statement about one activity. */
export interface Pair<PairId extends string = string> {
  readonly id: PairId
  readonly activity: Activity
  /** The objective of the statement presented on the right. This is the scoring key. */
  readonly right: Objective
  /** The pair that tells the same contrast otherwise, on opposite sides, if there is one. */
  readonly twin: PairId | null
}

/** How often something was done for one objective within one activity. */
export interface FrequencyItem<Id extends string = string> {
  readonly id: Id
  readonly activity: Activity
  readonly objective: Objective
}

/** One of the questions about an attribute. */
export interface AttributeItem<Id extends string = string> {
  readonly id: Id
  readonly attribute: Attribute
}

/**
 * One version of the questionnaire: ids, keys and order, no text. `Id` is the union of all item ids, so that a
 * mistyped id does not compile.
 */
export interface Instrument<Id extends string = string> {
  readonly id: 'two-hats'
  readonly version: number
  /** SHA-256 in hex over ids, keys, order and the English wording. */
  readonly hash: string
  /** In presented order. The first `shortForm` of them are the short form. */
  readonly pairs: readonly Pair<Id>[]
  readonly frequencies: readonly FrequencyItem<Id>[]
  readonly attributes: readonly AttributeItem<Id>[]
  readonly shortForm: number
}
