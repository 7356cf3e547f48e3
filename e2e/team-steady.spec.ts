import { allTo, saved } from './support/answers.ts'
import { linkTo, sumOf } from './support/links.ts'
import { expect, test } from './support/story.ts'
import { five, projectPerson, savedTeam, teamKey, teamPerson } from './support/team.ts'

const [ann, bo] = [teamPerson, projectPerson].map((answers) => linkTo(answers).slice('two-hats-'.length))
const shared = `team=1&m=${ann}.Ann&m=${bo}`

/** Where it is, what is kept here, and what shows that everything has come. */
const arrivals = [
  ['nobody', '/team', null, 'Begin a team'],
  ['one person', '/team', savedTeam([{ answers: teamPerson }]), 'What these answers say'],
  ['five people', '/team', savedTeam(five.map((answers) => ({ answers }))), 'Change this team'],
  ['a shared team', `/team#${shared}&sum=${sumOf(shared)}`, null, 'Indices for specialists'],
] as const

for (const [who, path, team, sign] of arrivals) {
  test(`nothing moves as the page of ${who} arrives, the first time and with a survey begun`, async ({
    page,
    store,
  }) => {
    // A window in which what stands below what is still to come can be seen.
    await page.setViewportSize({ width: 412, height: 900 })
    if (team) await store(team, teamKey)
    await page.addInitScript(() => {
      const moved: string[] = []
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) {
          const { value, sources } = shift as PerformanceEntry & {
            value: number
            sources: { node: Node | null }[]
          }
          // Where a font comes late a line may move by a few pixels: .0006.
          if (value > 0.001)
            moved.push(`${value} ${sources.map(({ node }) => node?.textContent).join(' | ')}`)
        }
      }).observe({ type: 'layout-shift', buffered: true })
      Object.assign(window, { moved })
    })
    const moved = async () => {
      await expect(page.getByText(sign).first()).toBeVisible()
      await page.evaluate(() => new Promise((done) => setTimeout(done, 500)))
      return page.evaluate(() => (window as unknown as { moved: string[] }).moved)
    }
    await page.goto(path)
    expect(await moved()).toEqual([])
    await page.evaluate((text) => localStorage.setItem('two-hats', text), saved(allTo(1, 3)))
    await page.goto('/survey')
    await expect(page.locator('.survey[data-ready]')).toBeAttached()
    await page.goto(path)
    expect(await moved()).toEqual([])
    if (who === 'five people') await expect(page.locator('#change[open]')).toHaveCount(0)
  })
}
