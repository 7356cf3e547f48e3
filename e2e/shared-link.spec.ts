import { allTo, everything, saved } from './support/answers.ts'
import { linkTo } from './support/links.ts'
import { expect, storedAnswers, storedRows, test } from './support/story.ts'
import { projectPerson, savedTeam, teamKey, teamPerson } from './support/team.ts'
import { h1, namesIn } from './support/team-page.ts'

const shared = `/result#${linkTo(projectPerson)}`

test('a link is laid beside one’s own answers, and neither they nor the team here change', async ({
  page,
  store,
}) => {
  await store(saved(teamPerson, { role: 'tech-lead' }))
  await store(savedTeam([{ name: 'Ann', answers: allTo(0) }]), teamKey)
  await page.goto(shared)
  await expect(page.getByText('A shared result. Your own answers are untouched.')).toBeVisible()
  await page.getByRole('link', { name: 'Compare with mine' }).click()
  await expect(page.getByText('You (Person 1) beside whoever sent the link (Person 2)')).toBeVisible()
  await expect(page.getByRole('heading', h1)).toContainText('different people back the team and the project.')
  const people = page.getByRole('region', { name: 'Who is in it' }).getByRole('listitem')
  await expect(people).toHaveText(['Person 1', 'Person 2'])
  await expect(page.getByText('tech lead’s role')).toHaveCount(0)
  // One's own answers are for the team in everything, those of the link for the project.
  const work = page.getByRole('region', { name: 'What is covered' }).getByRole('listitem')
  await expect(work.first()).toContainText('only \u2068Person 1')
  await expect(work.last()).toContainText('only \u2068Person 2')
  expect(page.url()).not.toContain(linkTo(teamPerson))

  await page.getByRole('button', { name: 'Keep this team here' }).click()
  await expect(page.getByText('There is a team of 1 person here already.')).toBeVisible()
  await page.getByRole('button', { name: 'Leave it as it is' }).click()
  await page.getByRole('button', { name: 'See the team in this browser' }).click()
  await expect.poll(() => namesIn(page)).toEqual(['Ann'])
  expect(await storedAnswers(page)).toEqual(teamPerson)
})

test('a database that says nothing does not keep a link from being laid beside one’s own answers', async ({
  page,
  store,
}) => {
  await store(saved(teamPerson))
  await page.goto('/result')
  await expect(page.getByRole('heading', { name: 'Next time' })).toBeAttached()
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () =>
      Object.create(IDBOpenDBRequest.prototype, {
        onsuccess: { writable: true },
        onerror: { writable: true },
        onblocked: { writable: true },
        onupgradeneeded: { writable: true },
        addEventListener: { value: () => {} },
      })
  })
  await page.goto(`/team#beside=${linkTo(projectPerson)}`)
  await expect(page.getByText('You (Person 1) beside whoever sent the link (Person 2)')).toBeVisible()
})

test('answers about somebody are offered to the team here, and a press adds them', async ({
  page,
  store,
}) => {
  await store(
    savedTeam([
      { name: 'Ann', answers: allTo(0) },
      { name: 'Bo', answers: allTo(1) },
    ]),
    teamKey,
  )
  await page.goto(`/result#${linkTo(projectPerson)}&about=Ann%20Lee`)
  await page.getByRole('link', { name: 'Lay beside other answers' }).click()
  const field = page.getByRole('textbox', { name: 'Links to results' })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(`${linkTo(projectPerson)}&about=Ann%20Lee`)
  await expect.poll(() => namesIn(page)).toEqual(['Ann', 'Bo'])
  await page.getByRole('button', { name: 'Add from this text' }).click()
  await expect(page.getByText('1 rater with a position so far.')).toBeVisible()
  await expect(field).toHaveValue('')
})

test('without own answers there is nothing to compare with, and with the same ones neither', async ({
  page,
  store,
}) => {
  await page.goto(shared)
  await expect(page.getByRole('link', { name: 'Answer it yourself' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Compare with mine' })).toHaveCount(0)
  await store(saved(projectPerson))
  await page.goto('/method')
  await page.goto(shared)
  await expect(page.getByRole('link', { name: 'See my own result' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Compare with mine' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Keep as mine' })).toHaveCount(0)
})

test('one’s own link on another device becomes the survey there, to go on with', async ({ page }) => {
  await page.goto(`/result#${linkTo(allTo(1, 10), 'short')}`)
  await page.getByRole('button', { name: 'Keep as mine' }).click()
  const done = page.getByText('The answers of the link are your survey in this browser now.')
  await expect(done).toBeFocused()
  await expect(page.getByText(/^Your result · .* 10 of 20 pairs$/)).toBeVisible()
  expect(new URL(page.url()).hash).toBe('')
  await page.getByRole('link', { name: 'Answer the rest' }).click()
  await page
    .getByRole('group', { name: /^Pair 11 / })
    .getByText('Both equally', { exact: true })
    .click()
  await expect.poll(() => storedAnswers(page)).toEqual({ ...allTo(1, 10), 'block-3': 2 })
})

test('where there are own answers, keeping a link asks first, and all of them stay', async ({
  page,
  store,
}) => {
  await store(saved(everything, { role: 'both' }))
  await page.goto('/result')
  await expect(page.getByText(/^Earlier surveys/)).toBeVisible()
  const records = async () =>
    Object.entries(await storedRows(page)).flatMap(([path, value]) =>
      path.startsWith('record/') ? [(value as { answers: object }).answers] : [],
    )
  await expect.poll(records).toEqual([everything])
  await page.goto('/method')
  await page.goto(`/result#${linkTo(allTo(1))}`)
  await page.getByRole('button', { name: 'Keep as mine' }).click()
  await expect(page.getByText('Your answers that are here stay')).toBeVisible()
  // Enter, Enter keeps.
  await expect(page.getByRole('button', { name: 'Leave it' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Keep as mine' })).toBeFocused()
  await expect(page.getByText('A shared result. Your own answers are untouched.')).toBeVisible()
  expect(await records()).toEqual([everything])
  await page.getByRole('button', { name: 'Keep as mine' }).click()
  await page.getByRole('button', { name: 'Go on with them' }).click()
  await expect(page.getByText('The answers of the link are your survey in this browser now.')).toBeFocused()
  await expect(page.getByRole('heading', h1)).toContainText('Your work clearly puts the project first.')
  await expect(page.getByText('You hold both roles')).toHaveCount(0)
  await expect.poll(records).toEqual([everything, allTo(1)])
})

test('a link is shared as the device does; who thinks better of it has done nothing wrong', async ({
  page,
  context,
  store,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await context.addInitScript(() => {
    const given: ShareData[] = []
    Object.assign(window, { given, outcome: '' })
    Object.defineProperty(Navigator.prototype, 'share', {
      configurable: true,
      value: async (data: ShareData) => {
        given.push(data)
        const { outcome } = window as unknown as { outcome: string }
        if (outcome) throw new DOMException('No.', outcome)
      },
    })
  })
  await store(saved(allTo(1)))
  await page.goto('/result')
  await expect(page.getByText('Whoever has the link sees every answer, but not your role.')).toBeVisible()
  const share = page.getByRole('button', { name: 'Share link' })
  const outcome = (name: string) => page.evaluate((name) => Object.assign(window, { outcome: name }), name)
  const given = () => page.evaluate(() => (window as unknown as { given: ShareData[] }).given)
  await share.click()
  await expect.poll(given).toEqual([{ url: expect.stringMatching(`/result#${linkTo(allTo(1))}$`) }])
  await outcome('AbortError')
  await share.click()
  await expect.poll(async () => (await given()).length).toBe(2)
  await expect(page.getByText('Copied.', { exact: true })).toHaveCount(0)
  await outcome('NotAllowedError')
  await share.click()
  await expect(page.getByText('Copied.', { exact: true })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(linkTo(allTo(1)))
})

test('where the browser cannot share, there is no button for it', async ({ page, context, store }) => {
  await context.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share')
  })
  await store(saved(allTo(1)))
  await page.goto('/result')
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Share link' })).toHaveCount(0)
})
