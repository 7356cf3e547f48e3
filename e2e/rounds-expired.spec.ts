import { joinHash, sendLetters } from '../scripts/rounds/letters.js'
import { finished, journal, look, says, send } from './support/join.ts'
import { openRound } from './support/round.ts'
import { expect, test } from './support/story.ts'
import { five } from './support/team.ts'

const [one, ...others] = five

test('a round whose time is over closes by itself: what comes late stays here, the lead opens the rest', async ({
  page,
  store,
  request,
  baseURL,
  context,
  provoke,
}) => {
  test.slow()
  provoke(/status of 409/)
  await store(finished(one ?? {}), journal)
  // The shortest that a round may run, and a second for the way.
  const closes = Math.floor(Date.now() / 1000) + 61
  const round = await openRound(request, { policy: { closes } })
  await sendLetters(
    `${baseURL}`,
    joinHash(round.join),
    others.map((answers) => ({ answers })),
  )
  await page.goto(round.join)
  await look(page)
  await expect(send(page)).toBeEnabled()
  // What a round is closed by is the server's own clock.
  await page.waitForTimeout(Math.max(0, (closes + 1) * 1000 - Date.now()))
  await send(page).click()
  await says(page, 'This round is closed.')
  await expect(page.getByText('What was sealed here did not reach the server in time')).toBeVisible()

  const lead = await context.newPage()
  await lead.goto(`/lead#${round.lead}`)
  await lead.getByRole('button', { name: 'Open the answers' }).click()
  await expect(lead.getByText(/^Your round “.?Checkout, autumn.?” · 4 people$/)).toBeVisible()
})
