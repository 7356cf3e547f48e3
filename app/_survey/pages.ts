import type { ItemId } from '../../questions/two-hats-1/instrument.ts'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'

export type Form = 'full' | 'short'

/** A page of the survey: its name stands in the address after `#`. */
export interface SurveyPage {
  readonly name: string
  readonly part: 'pairs' | 'frequencies' | 'attributes' | 'last'
  readonly items: readonly ItemId[]
}

/** Answered pairs that a position takes: `model.position.from`, without the model in the page's first load. */
export const POSITION_FROM = 5

const perRound = 5

const rounds: readonly SurveyPage[] = [0, 1, 2, 3].map((round) => ({
  name: `round-${round + 1}`,
  part: 'pairs',
  items: twoHats1.pairs.slice(round * perRound, (round + 1) * perRound).map((pair) => pair.id),
}))

const last: SurveyPage = { name: 'last', part: 'last', items: [] }

const full: readonly SurveyPage[] = [
  ...rounds,
  { name: 'frequency', part: 'frequencies', items: twoHats1.frequencies.map((item) => item.id) },
  { name: 'attributes', part: 'attributes', items: twoHats1.attributes.map((item) => item.id) },
  last,
]

const short: readonly SurveyPage[] = [...rounds.slice(0, twoHats1.shortForm / perRound), last]

export const pagesOf = (form: Form): readonly SurveyPage[] => (form === 'short' ? short : full)

export const itemsOf = (form: Form): readonly ItemId[] => pagesOf(form).flatMap((page) => page.items)

export const pairsOf = (form: Form): readonly ItemId[] =>
  pagesOf(form).flatMap((page) => (page.part === 'pairs' ? page.items : []))

/** The page that a name or an item id points to; the first page when it points nowhere. */
export function pageAt(form: Form, target: string | null): SurveyPage {
  const pages = pagesOf(form)
  const found = pages.find((page) => page.name === target || page.items.some((id) => id === target))
  return found ?? (pages[0] as SurveyPage)
}
