/** The three pages of rounds, state by state, found by place and not by word: in any language. */
import type { APIRequestContext, Page } from '@playwright/test'
import { joinHash, sendLetters } from '../../scripts/rounds/letters.js'
import { everything } from './answers.ts'
import { finished, leave } from './join.ts'
import { closeRound, deleteRound, openRound, type Plan, type Round } from './round.ts'
import { expect } from './story.ts'
import { five } from './team.ts'

export interface Walk {
  readonly page: Page
  readonly request: APIRequestContext
  readonly base: string
  /** The address of a path in the language. */
  readonly at: (path: string) => string
  /** Looks at the state that the page has come to. */
  readonly look: (state: string) => Promise<void>
}

const seen = (page: Page, what: string) => expect(page.locator(what).first()).toBeVisible()
const main = (page: Page) => page.locator('main .actions > .button.main:visible').first()

/** Another address, as after a visit elsewhere. */
async function goTo({ page, at }: Walk, path: string): Promise<void> {
  await page.goto(at('/privacy'))
  await page.goto(at(path))
}

async function closedRound({ request, base }: Walk, people: number, plan: Plan = {}): Promise<Round> {
  const round = await openRound(request, { title: 'Ann', ...plan })
  const letters = five.slice(0, people).map((answers, place) => ({
    answers,
    ...(plan.policy?.names ? { name: place % 2 === 0 ? 'Ann' : 'Bob' } : {}),
  }))
  await sendLetters(base, joinHash(round.join), letters)
  await closeRound(request, round)
  return round
}

export async function leadBefore(walk: Walk): Promise<void> {
  const { page, request, look, at } = walk
  await page.goto(at('/lead'))
  await main(page).click()
  await seen(page, '.wrong')
  await look('lead, the form with what is wrong')
  await page.locator('[name=title]').fill('Ann')
  await page.locator('[name=names][value=without]').check()
  await main(page).click()
  await seen(page, '.teams-link')
  await look('lead, a round just opened')
  await page.locator('.leads-link .button').nth(1).click()
  await expect(page.locator('.leads-link .actions')).toHaveCount(2)
  await page.locator('.leads-link .button').last().click()
  await page.locator('.round-foot .plain-button').first().click()
  await seen(page, 'dialog[open]')
  await look('lead, the question before deleting')
  await page.keyboard.press('Escape')
  const running = await openRound(request, { title: 'Ann', policy: { names: true, least: 1 } })
  await goTo(walk, `/lead#${running.lead}`)
  await seen(page, '.teams-link')
  await look('lead, running')
  await page.locator('.round-foot .plain-button').last().click()
  await seen(page, '.rounds')
  await look('lead, the list')
  await deleteRound(request, running)
  await goTo(walk, `/lead#${running.lead}`)
  await expect(page.locator('.teams-link')).toHaveCount(0)
  await seen(page, 'main .actions .button')
  await look('lead, gone')
  await goTo(walk, running.join.replace('/join', '/lead'))
  await seen(page, 'main .actions .button.main')
  await look('lead, the team’s link')
}

export async function leadAfter(walk: Walk): Promise<void> {
  const { page, look } = walk
  const few = await closedRound(walk, 2)
  await goTo(walk, `/lead#${few.lead}`)
  await seen(page, '#next-round')
  await look('lead, too few')
  const named = await closedRound(walk, 2, { policy: { names: true, least: 1 } })
  await goTo(walk, `/lead#${named.lead}`)
  await main(page).click()
  await seen(page, '#hand-back')
  await look('lead, opened, two people with names')
  const round = await closedRound(walk, 5)
  await goTo(walk, `/lead#${round.lead}`)
  await seen(page, 'main .actions .button.main')
  await look('lead, closed')
  await main(page).click()
  await seen(page, '#hand-back')
  await look('lead, opened')
  await page.locator('#hand-back ~ .actions .button').last().click()
  await seen(page, '#take-away')
  await look('picture')
  await goTo(walk, '/picture#picture-1.5.ctguctgutc..AAAA')
  await seen(page, 'main .actions .button')
  await look('picture, damaged')
  await goTo(walk, '/lead#demo')
  await seen(page, '.work h4')
  await look('lead, made up')
}

export async function joining(walk: Walk): Promise<void> {
  const { page, request, look, at } = walk
  const round = await openRound(request, { title: 'Ann', policy: { names: true, least: 1 } })
  await page.goto(at(round.join))
  await seen(page, '.round-facts')
  await look('join, asked')
  await leave(page, finished(everything))
  await page.goto(at('/join'))
  await seen(page, 'main .actions > button.main')
  await look('join, asked with answers here')
  await main(page).click()
  await seen(page, '.goes')
  await page.locator('.goes .button.main').click()
  await seen(page, '.goes [role=alert]')
  await look('join, what goes, without a name')
  await page.locator('.goes input').fill('Ann')
  await page.route('**/api/round/envelope', (route) => route.abort())
  await page.locator('.goes .button.main').click()
  await seen(page, '.round-state')
  await expect(main(page)).toBeEnabled()
  await look('join, sealed and not sent')
  await page.unroute('**/api/round/envelope')
  await main(page).click()
  await expect(page.locator('.round-state p')).toHaveCount(3)
  await look('join, sent')
  await page.locator('main .actions button.button').first().click()
  await seen(page, 'dialog[open]')
  await look('join, the question before withdrawing')
  await page.locator('dialog[open] .main').click()
  await expect(page.locator('.round-state p')).toHaveCount(1)
  await look('join, withdrawn')
  await closeRound(request, round)
  await page.goto(at('/join'))
  await seen(page, '.round-state')
  await look('join, closed')
  const other = await openRound(request, { title: 'Bob' })
  await goTo(walk, other.join)
  await seen(page, '.round-facts')
  await page.locator('.round-foot .plain-button').first().click()
  await seen(page, '.rounds')
  await look('join, the list')
  await deleteRound(request, other)
  await goTo(walk, other.join)
  await seen(page, '[role=alert]')
  await look('join, gone')
  await goTo(walk, '/join#AAAA')
  await seen(page, '[role=alert]')
  await look('join, damaged')
}

export const walks = {
  'the lead before closing': leadBefore,
  'the lead after it': leadAfter,
  joining,
} as const
