import { cutOff, expectNoSideScroll } from './support/accessible.ts'
import { activities, allTo } from './support/answers.ts'
import { expect, test } from './support/story.ts'
import {
  bothHats,
  gapPerson,
  projectPerson,
  savedTeam,
  teamKey,
  teamPerson,
  variant,
} from './support/team.ts'

const names = [
  'Wolfeschlegelsteinhausenbergerdorffsenior-Featherstonehaugh',
  'محمد عبد الرحمن الخوارزمي',
  'ALLCAPITALSWITHOUTASINGLEPLACETOBREAKALINEAT',
  'דנה לוי (צוות א)',
  '',
]
/** Of the last nothing but the pairs is known. */
const kinds = [teamPerson, gapPerson, gapPerson, projectPerson, bothHats, allTo(0)]

const team = (size: number) =>
  savedTeam(
    Array.from({ length: size }, (_, at) => ({
      name: names[at % names.length] ?? '',
      answers: variant(kinds[at % kinds.length] ?? {}, at),
    })),
  )

const phone = { width: 360, height: 780 }
const screens = [{ width: 1280, height: 900 }, phone]

for (const size of [2, 3, 5, 12, 60]) {
  test(`${size} people with long names: the finding first, ten kinds of work in words, nothing cut off`, async ({
    page,
    store,
  }) => {
    await store(team(size), teamKey)
    await page.emulateMedia({ forcedColors: size === 3 ? 'active' : 'none' })
    await page.goto('/team')
    await expect(page.getByText(`Your team · ${size} people`)).toBeVisible()
    const finding = page.getByRole('heading', { level: 1 })
    for (const screen of screens) {
      await page.setViewportSize(screen)
      const box = await finding.boundingBox()
      const end = (box?.y ?? Number.NaN) + (box?.height ?? Number.NaN)
      console.log(
        `${screen.width} × ${screen.height}, ${size} people: the finding ends at ${Math.round(end)} px`,
      )
      expect(end).toBeLessThan(screen.height)
    }
    const says = page.getByRole('region', { name: 'What is covered' }).locator('li .says')
    await expect(says).toHaveCount(10)
    for (const status of await says.allTextContents())
      expect(status).toMatch(/^((covered|may be thin|likely gap)( · .+)?|not known)$/u)
    await page.getByRole('button', { name: 'Open all' }).click()
    await expectNoSideScroll(page)
    expect(await cutOff(page)).toEqual([])
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '212.5%'
    })
    await expectNoSideScroll(page)
    expect(await cutOff(page)).toEqual([])
  })
}

test('of twelve people who hold different things the list of who holds what is closed', async ({
  page,
  store,
}) => {
  // Daily in one kind of work, never in the others: there m = ½(1 + .5) = .75, in the other objective of the activity .25,
  // else 0. Of the five the mean is .15 and .05: c = .6·.75 + .4·.15 = .51, and .6·.25 + .4·.05 = .17.
  const kindsOfWork = activities.flatMap((id) => [`${id}-team`, `${id}-project`])
  const only = (at: number) => Object.fromEntries(kindsOfWork.map((id, place) => [id, place === at ? 4 : 0]))
  const people = Array.from({ length: 12 }, (_, at) => ({
    name: `P${at + 1}`,
    answers: { ...allTo(0), ...only(at % 10) },
  }))
  await store(savedTeam(people), teamKey)
  await page.goto('/team')
  const held = page.getByRole('region', { name: 'Who holds what' })
  await expect(held.locator('dl')).toBeHidden()
  await held.getByText('12 people, and what each holds').click()
  await expect(held.locator('dl > div')).toHaveCount(10)
  await expect(held.locator('dl > div').first()).toHaveText(
    '\u2068P1\u2069 and \u2068P11\u2069protecting code and people',
  )
  await expect(held.locator('dl > div').last()).toHaveText('\u2068P10\u2069telling outsiders how it goes')
})
