import { allTo, keyed } from './support/answers.ts'
import { linkTo } from './support/links.ts'
import { expect, storedRows, test } from './support/story.ts'
import { bothHats, gapPerson, projectPerson, teamPerson, variant } from './support/team.ts'
import { cellsOf, h1, namesIn, open, paste, rows } from './support/team-page.ts'

test('thirty links in a pasted e-mail, a damaged one and one of another version among them', async ({
  page,
}) => {
  const links = Array.from({ length: 30 }, (_, at) =>
    linkTo(variant(at % 2 ? teamPerson : projectPerson, at)),
  )
  const mail = links.map(
    (link, at) =>
      [
        `> On Monday somebody wrote: my link is <https://example.org/result#${link}>, cheers`,
        `* bare: ${link}`,
        `[mine](https://example.org/de/result#${link}) and _#${link}_`.replace(` and _#${link}_`, ''),
      ][at % 3],
  )
  const damaged = `${links[0]?.slice(0, 20)}X${links[0]?.slice(21)}`
  mail.splice(
    7,
    0,
    `https://example.org/result#${damaged}`,
    'see two-hats-2.AAAAAAAA, two-hats-1 and two hats',
  )
  await page.goto('/team')
  await paste(page, mail.join('\n'))
  await expect(page.getByText('30 people added.')).toBeVisible()
  await expect(page.getByText(`The link “${damaged}” is damaged`)).toBeVisible()
  await expect(page.getByText('The link “two-hats-2.AAAAAAAA” is from another version')).toBeVisible()
  await expect(page.getByText('Your team · 30 people')).toBeVisible()
  await open(page, 'Person by person')
  await expect(rows(page, 'Person by person')).toHaveCount(30)
})

test('what became of pasted links stays in sight while what they say comes in above', async ({ page }) => {
  await page.goto('/team')
  await paste(page, `${linkTo(teamPerson)} ${linkTo(projectPerson)} ${linkTo(projectPerson)}`)
  await expect(page.getByText('Who holds what')).toBeVisible()
  const see = page.getByRole('button', { name: 'See what it says' })
  await expect(see).toBeInViewport({ ratio: 1 })
  await expect(page.getByText('Already there')).toBeInViewport({ ratio: 1 })
  await see.click()
  await expect(page.getByRole('heading', h1)).toBeInViewport({ ratio: 1 })
})

test('text without any link, and a damaged link alone, add nobody and say why', async ({ page }) => {
  await page.goto('/team')
  await paste(page, 'Good morning')
  await expect(page.getByText('No Two Hats link stands in this text.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Links to results' })).toHaveValue('Good morning')
  await paste(page, `${linkTo(teamPerson)}x`)
  await expect(page.getByText('Nobody was added.')).toBeVisible()
  await expect(page.getByText('is damaged: some of its characters')).toBeVisible()
  expect(Object.keys(await storedRows(page)).filter((path) => path.startsWith('team/'))).toEqual([])
})

test('the same answers are noticed, and added only on demand', async ({ page }) => {
  await page.goto('/team')
  await paste(page, `${linkTo(teamPerson)} ${linkTo(projectPerson)} ${linkTo(teamPerson)}`)
  await expect(page.getByText('2 people added.')).toBeVisible()
  await expect(page.getByText('Already there: the same answers as')).toBeVisible()
  await page.getByRole('button', { name: 'Add the answers that equal those of Person 1 anyway' }).click()
  await expect(page.getByText('Your team · 3 people')).toBeVisible()
  await expect(page.getByText('Already there')).toHaveCount(0)
})

test('a short form and people without frequencies say that they have no fields', async ({ page }) => {
  await page.goto('/team')
  await paste(
    page,
    `${linkTo(allTo(1, 10), 'short')} ${linkTo(allTo(-1))} ${linkTo(keyed([1, 1, 1]), 'short')}`,
  )
  const list = page.getByRole('region', { name: 'Who is in it' })
  await expect(list.getByRole('listitem').nth(0)).toContainText('short form: position only, no fields')
  await expect(list.getByRole('listitem').nth(1)).toContainText(
    '20 of 36 answered, no frequencies: no fields',
  )
  await expect(page.getByRole('heading', h1)).toHaveText(
    'Who backs the team and who the project is not known: too few say how often. None of the ten kinds of work is known.',
  )
  await expect(page.getByText('Without a position, since fewer than 5 pairs are answered')).toContainText(
    'Person 3',
  )
  await open(page, 'Indices for specialists')
  await expect(cellsOf(page, 'Indices for specialists', 'protecting code')).toHaveText(['–', '–', '–'])
})

test('sixty people, not sixty-one, and nothing lost of those who were there', async ({ page }) => {
  await page.goto('/team')
  const links = Array.from({ length: 61 }, (_, at) => linkTo(variant(at % 2 ? teamPerson : gapPerson, at)))
  await paste(page, links.slice(0, 59).join(' '))
  await expect(page.getByText('59 people added.')).toBeVisible()
  await paste(page, links.slice(59).join(' '))
  await expect(page.getByText('1 person added.')).toBeVisible()
  await expect(page.getByText('A team holds 60 people at most: 1 was not added.')).toBeVisible()
  await expect(page.getByText('Your team · 60 people')).toBeVisible()
  await open(page, 'Person by person')
  await expect(rows(page, 'Person by person')).toHaveCount(60)
  await page.reload()
  await expect(page.getByText('Your team · 60 people')).toBeVisible()
  await expect(
    page
      .getByRole('region', { name: 'What is covered' })
      .getByRole('listitem')
      .filter({ hasText: 'passing on know-how' }),
  ).toHaveText(/Person 2., .Person 4., .Person 6., and 27 others$/)
})

test('JSON files: answers, answers with a name, lists, a history; bad ones are named', async ({ page }) => {
  await page.goto('/team')
  const file = (name: string, content: unknown) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
  })
  await page.locator('input[type=file]').setInputFiles([
    file('bare.json', teamPerson),
    file('named.json', { name: 'Ann', date: '2026-01-01', role: 'both', answers: projectPerson, result: {} }),
    file('list.json', [
      { name: 'Bo', answers: gapPerson },
      variant(teamPerson, 7),
      { answers: { 'block-1': 9 } },
    ]),
    file('history.json', {
      format: 'two-hats-history',
      schema: 1,
      entries: [{ id: 'a', name: 'Spring', date: '2026-04-01', role: null, answers: bothHats }],
    }),
    file('broken.json', '{"block-1": 4'),
    file('foreign.json', { hello: 'world' }),
    file('later.json', { instrument: { id: 'two-hats', version: 2 }, answers: {} }),
    file('large.json', ' '.repeat(1_000_001)),
  ])
  await expect(page.getByText('5 people added.')).toBeVisible()
  await expect.poll(() => namesIn(page)).toEqual(['Person 1', 'Ann', 'Bo', 'Person 4', 'Spring'])
  await expect(
    page.getByText('“list.json”, entry 3, was not taken: what stands at “block-1” is no answer'),
  ).toBeVisible()
  await expect(page.getByText('“broken.json” could not be read as JSON.')).toBeVisible()
  await expect(page.getByText('“foreign.json” holds no Two Hats answers.')).toBeVisible()
  await expect(page.getByText('“later.json” is from another version of the questionnaire')).toBeVisible()
  await expect(page.getByText('“large.json” is larger than 1 MB, so it was not read.')).toBeVisible()
})

test('a dropped file is read like a chosen one', async ({ page }) => {
  await page.goto('/team')
  await expect(page.getByRole('textbox', { name: 'Links to results' })).toBeVisible()
  const transfer = await page.evaluateHandle(
    (text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'ann.json', { type: 'application/json' }))
      return data
    },
    JSON.stringify({ name: 'Ann', answers: teamPerson }),
  )
  await page
    .getByRole('textbox', { name: 'Links to results' })
    .dispatchEvent('drop', { dataTransfer: transfer })
  await expect(page.getByText('1 person added.')).toBeVisible()
  await expect.poll(() => namesIn(page)).toEqual(['Ann'])
})
