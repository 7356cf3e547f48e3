import type { en } from './en/en.ts'

/** The plural forms of each language, as CLDR has them. */
export interface PluralForms {
  readonly en: 'one' | 'other'
}

/** The same keys, in another language; where a number decides, a text for each of its plural forms. */
type Words<T, Form extends Intl.LDMLPluralRule> = T extends string
  ? string
  : T extends { readonly other: string }
    ? { readonly [form in Form | 'other']: string }
    : { readonly [key in keyof T]: Words<T[key], Form> }

/** The words of the app itself in a language with these plural forms. Those of the instrument live in `questions/`. */
export type Messages<Form extends Intl.LDMLPluralRule = 'other'> = Words<typeof en, Form>

export type Language = Messages['language']
