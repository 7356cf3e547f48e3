import type { Activity, Attribute, Objective, Zone } from 'two-hats'
import type { Role } from './role.ts'

/** Five labels, for the choices 0 to 4. */
export type Options = readonly [string, string, string, string, string]

export type { Role }

/** What stands above one part of the questionnaire, and the help beside its "not faced". */
interface Part {
  /** What to keep in mind; read before the title. */
  readonly stem: string
  /** The question itself, or, where it ends in "…", the beginning that each ending completes. */
  readonly title: string
  /** When "not faced" is the right answer. */
  readonly notFacedHelp: string
}

/**
 * The words of one instrument version in one language: text only, never a key, a side or an order. `notFaced`,
 * `pairs`, `frequencies` and `attributes` are what people answer to and belong to the hash; the rest is frame.
 */
export interface Texts<
  PairId extends string = string,
  FrequencyId extends string = string,
  AttributeId extends string = string,
> {
  readonly language: string
  readonly name: string
  readonly intro: readonly string[]
  readonly privacy: string
  readonly activities: Readonly<Record<Activity, string>>
  readonly objectives: Readonly<Record<Objective, string>>
  readonly attributeNames: Readonly<Record<Attribute, string>>
  readonly zones: Readonly<Record<Zone, string>>
  readonly notFaced: string
  readonly pairs: Part & {
    /** Read aloud; "the first" is the statement that is read first, in any script. */
    readonly options: Options
    /** Printed under the circles. */
    readonly printed: Options
    /** How to choose where only one of the two was done, neither was, or neither came up: shown once. */
    readonly rule: readonly [string, string, string]
    readonly statements: Readonly<Record<PairId, Readonly<Record<Objective, string>>>>
  }
  readonly frequencies: Part & {
    readonly options: Options
    readonly endings: Readonly<Record<FrequencyId, string>>
  }
  readonly attributes: Part & {
    readonly questions: Readonly<
      Record<AttributeId, { readonly question: string; readonly options: Options }>
    >
  }
  readonly role: {
    readonly question: string
    readonly options: Readonly<Record<Role, string>>
  }
}
