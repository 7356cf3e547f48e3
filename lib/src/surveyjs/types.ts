import type { Objective } from '../instrument/types.ts'

/** The words a definition needs, of one language; the texts that ship with an instrument fit. */
export interface SurveyTexts {
  readonly name: string
  readonly notFaced: string
  readonly pairs: {
    readonly title: string
    readonly stem: string
    readonly options: readonly string[]
    readonly statements: Readonly<Record<string, Readonly<Record<Objective, string>>>>
  }
  readonly frequencies: {
    readonly title: string
    readonly stem: string
    readonly options: readonly string[]
    readonly endings: Readonly<Record<string, string>>
  }
  readonly attributes: {
    readonly title: string
    readonly stem: string
    readonly questions: Readonly<
      Record<string, { readonly question: string; readonly options: readonly string[] }>
    >
  }
}

/** One question, as SurveyJS reads it. */
export interface SurveyQuestion {
  readonly type: 'radiogroup'
  readonly name: string
  readonly title: string
  readonly choices: readonly { readonly value: number | typeof NOT_FACED; readonly text: string }[]
}

/** A survey, as SurveyJS reads it: plain data. */
export interface SurveyDefinition {
  readonly title: string
  readonly pages: readonly {
    readonly name: string
    readonly title: string
    readonly description: string
    readonly elements: readonly SurveyQuestion[]
  }[]
}

/** What a SurveyJS answer holds for "I have not faced this", since SurveyJS takes `null` for no answer at all. */
export const NOT_FACED = 'not-faced'
