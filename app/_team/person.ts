import type { Result } from 'two-hats'

/** Somebody on the project as the page shows them. */
export interface Person {
  readonly id: number
  readonly name: string
  readonly result: Result
}
