import type { en } from './en/en.ts'

type Words<T> = T extends string ? string : { readonly [key in keyof T]: Words<T[key]> }

/** The words of the app itself in one language. Those of the instrument live in `questions/`. */
export type Messages = Words<typeof en>
