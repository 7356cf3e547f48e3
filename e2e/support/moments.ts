import type { Page } from '@playwright/test'
import { allTo, everything, saved } from './answers.ts'
import { linkTo } from './links.ts'
import { five, savedTeam, teamKey } from './team.ts'

interface Moment {
  readonly stored: string
  /** Where it is kept, if that is not a survey. */
  readonly key?: string
  readonly path: string
  /** What leads there. */
  readonly reach: (page: Page) => Promise<void>
  /** What shows that it is there. */
  readonly sign: string
}

const openAll = (page: Page) => page.locator('.closer-head button').click()

/** States that come up by a press, by name; found without words, so in every language. */
export const moments: Readonly<Record<string, Moment>> = {
  'the position after pair 20': {
    stored: saved(allTo(0.5, 19), { page: 'round-4' }),
    path: '/survey',
    reach: (page) => page.locator('#show-4 .track label').nth(2).click(),
    sign: '.position-ready a',
  },
  'its result, with the rest to be answered': {
    stored: saved(allTo(0.5)),
    path: '/result',
    reach: async () => {},
    sign: '.actions a.button.main',
  },
  'a result with everything open': {
    stored: saved(everything, { role: 'both' }),
    path: '/result',
    reach: openAll,
    sign: '#save .actions button',
  },
  'a team with everything open': {
    stored: savedTeam(five.map((answers) => ({ answers }))),
    key: teamKey,
    path: '/team',
    reach: openAll,
    sign: '#indices dl.indices',
  },
  'a trial': {
    stored: saved(everything),
    path: '/result#try',
    reach: (page) =>
      page
        .locator('#try select')
        .first()
        .selectOption({ index: 2 })
        .then(() => {}),
    sign: '.trial button',
  },
  'a link beside one’s own answers': {
    stored: saved(everything),
    path: `/result#${linkTo(allTo(1))}`,
    reach: (page) => page.locator('.result .actions a.button:not(.main)').click(),
    sign: '#coverage',
  },
  'a link that is to be kept': {
    stored: saved(everything),
    path: `/result#${linkTo(allTo(1))}`,
    reach: (page) => page.locator('.result .plain-button').first().click(),
    sign: 'dialog[open]',
  },
}
