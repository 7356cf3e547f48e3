import { score } from 'two-hats'
import { describe, expect, it } from 'vitest'
import { noAnswers } from '../../questions/two-hats-1/checked-answers.ts'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { formats } from '../_messages/formats.ts'
import { complaints } from './testing/complaints.ts'
import { elementsOf, pageCount, readPdf, spoken } from './testing/read-pdf.ts'
import { mixed, sample, samplePdf, sheet, words } from './testing/sample.ts'

const link = 'https://two-hats.example/result#two-hats-1.abcdefghijklmnopqrstu_-.'
const all = { name: 'Zoë & <Åsa>', include: { answers: true, link } } as const

/** Towards the project (1) or the team (−1), in presented order and from the beginning again; 2 for what is no pair. */
const keyed = (values: readonly number[]) => (at: number) => {
  const value = values[at % values.length] ?? 0
  return at < 20 ? 2 + 2 * (twoHats1.pairs[at]?.right === 'project' ? value : -value) : at % 5
}

const few = /^4 of 20 pairs answered; a number needs 5\.$/
const { percent, tenth } = formats(words.language)

describe('a report', () => {
  it.each([
    ['everything', mixed, all],
    ['on Letter', mixed, { ...all, page: 'Letter' }],
    ['all for the team', sheet(() => 0), {}],
    ['all for the project', sheet(() => 4), all],
    ['all equal', sheet(() => 2), all],
    ['the short form', sheet((at) => at % 5, 10), all],
    ['too few for a number', sheet(() => 1, 4), all],
    ['no answer', noAnswers, all],
    ['all not faced', sheet(() => null), all],
    ['no frequencies and attributes', sheet((at) => (at * 3) % 5, 20), all],
    ['somebody else’s', mixed, { ...all, own: false }],
  ] as const)('is sound: %s', async (_what, answers, options) => {
    expect(complaints(await samplePdf(answers, options))).toEqual([])
  })

  it.each([
    ['A4', 'both'],
    ['Letter', null],
  ] as const)('has two pages on %s, and a third for the answers', async (page, role) => {
    for (const answers of [mixed, sheet((at) => (at * 3 + 1) % 4), sheet(() => 2)]) {
      const pages = async (include: object) =>
        await pageCount(await sample(answers, { page, name: 'Ada Lovelace', include }, role))
      expect([await pages({}), await pages({ answers: true })]).toEqual([2, 3])
    }
  })

  const longest = 'MAXIMILIANE-ALEXANDRA WOLFESCHLEGELSTEINHAUSENBERGERDORFF, PRINZESSIN LANGENBURG'
  it.each([
    [
      'all activities lean, a role against them',
      sheet(keyed([1, 0.5, 1, 1, 0.5])),
      'tech-lead',
      longest,
      null,
    ],
    ['no activity leans, notes', sheet((at) => (at < 20 ? 0 : (at * 7) % 5)), 'neither', longest, null],
    ['all equal, a note', sheet((at) => (at < 20 ? 2 : at % 5)), 'both', longest, null],
    ['with a link, and notes', mixed, 'both', 'Ada Lovelace', link],
  ] as const)('has two pages on both papers: %s', async (_what, answers, role, name, link) => {
    for (const page of ['A4', 'Letter'] as const)
      expect(await pageCount(await sample(answers, { page, name, include: { link } }, role))).toBe(2)
  })

  it.each([
    ['provisional', 9, 'Provisional: 9 of 20 pairs answered. It takes 10, in at least 4 activities.'],
    ['the short form', 10, 'Short form: position only. 26 more questions (5 minutes) add the rest.'],
  ])('tells the position only, on one page: %s', async (_what, count, note) => {
    const bytes = await sample(sheet(keyed([1, 0.5]), count), { own: true }, 'tech-lead')
    const said = spoken(await readPdf(bytes))
    expect(await pageCount(bytes)).toBe(1)
    expect(said.map(([, text]) => text)).toContain(note)
    expect(said.filter(([type]) => type === 'H2').map(([, text]) => text)).toEqual([
      'Your role',
      'What it does not say',
    ])
  })

  it('weighs at most 60 kB on its two pages', async () => {
    for (const name of ['Ada Lovelace', 'Nguyễn Thị Ánh', 'Ελένη Παπαδοπούλου', 'محمد (بن) سلمان']) {
      expect((await sample(mixed, { name })).length).toBeLessThanOrEqual(60_000)
    }
  })

  it('says its numbers as the result has them', async () => {
    const pdf = await samplePdf(mixed, all)
    const { position, activities } = score(twoHats1, mixed)
    const cells = spoken(pdf).filter(([type]) => type === 'TD')
    const texts = cells.map(([, text]) => text)
    for (const estimate of Object.values(activities)) {
      expect(texts).toContain(tenth(estimate?.value ?? 0))
      expect(texts).toContain(tenth(estimate?.interval[0] ?? 0))
    }
    for (const chance of Object.values(position?.zones ?? {})) expect(texts).toContain(percent(chance))
    expect(texts.at(-1)).toBe(tenth(position?.value ?? 0))
  })

  it('is read in the order it is seen', async () => {
    const headings = spoken(await samplePdf(mixed, all)).filter(([type]) => /^H[12]$/.test(type))
    const { result, method, report } = words
    expect(headings.slice(1).map(([, text]) => text)).toEqual([
      result.role.title,
      result.shape.titleShared,
      result.advice.title,
      result.takeAway.pictures.fields,
      result.attributes.name,
      result.quality.title,
      report.link.title,
      method.limitsTitle,
      result.why.title,
    ])
  })

  it('gives figures the finding as their alternative text', async () => {
    const figures = elementsOf(await samplePdf(sheet(() => 0))).filter(({ role }) => role === 'Figure')
    expect(figures.map(({ alt }) => alt?.split('. ')[0])).toEqual([
      words.result.spectrum.name,
      words.result.shape.name,
      words.result.cells.name,
      words.result.attributes.name,
    ])
  })

  it.each([
    ['with a name', { name: 'Sam' }, 'The work of Sam', '“You” means Sam.'],
    ['without one', {}, 'Your work', null],
    ['of a shared result', { own: false }, 'This work', null],
    ['of a shared result with a name', { own: false, name: 'Sam' }, 'The work of Sam', '“You” means Sam.'],
  ])('speaks of the right person: %s', async (_what, options, work, you) => {
    const said = spoken(
      await samplePdf(
        sheet(() => 4),
        options,
      ),
    )
    expect(said.find(([type]) => type === 'H1')?.[1]).toMatch(
      new RegExp(`^${work} is probably balanced between team and project\\. In the middle`),
    )
    const told = said.filter(([, text]) => text.includes('“You” means'))
    expect(told.map(([, text]) => text.slice(0, 16))).toEqual(you ? [you] : [])
  })

  it('names on its first page what it is not for', async () => {
    for (const answers of [mixed, noAnswers]) {
      const [first] = (await samplePdf(answers, all)).pages
      const text = first?.shown.flatMap(({ glyphs }) => glyphs.map(({ unicode }) => unicode)).join('') ?? ''
      expect(text).toContain('not for hiring, pay or promotion. Neither end is better.')
    }
  })

  it.each([
    [noAnswers, 'No pair is answered', /^A number needs at least 5 of the 20 pairs/],
    [sheet(() => 1, 4), 'Too few answers for a number', few],
    [sheet(() => null), 'Nothing to place', /^Each pair that was looked at/],
  ])(
    'without a number says what is true of a file, and nothing of what is missing',
    async (answers, title, why) => {
      for (const own of [true, false]) {
        const said = spoken(await samplePdf(answers, { own }))
        const headings = said.filter(([type]) => /^H[12]$/.test(type)).map(([, text]) => text)
        expect([headings[0], headings.at(-1)]).toEqual([title, words.method.limitsTitle])
        if (why !== few) expect(headings).toHaveLength(2)
        expect(said.some(([, text]) => why.test(text))).toBe(true)
        expect(said.map(([, text]) => text).join(' ')).not.toMatch(/browser|link|once|yet/)
      }
    },
  )

  it('carries no link unless it is asked for, and then warns', async () => {
    const texts = async (include: object) =>
      spoken(await samplePdf(mixed, { include })).map(([, text]) => text)
    expect((await texts({})).join(' ')).not.toContain('https:')
    const asked = await texts({ link })
    expect(asked).toContain(words.report.link.warning)
    expect(asked).toContain(link)
  })
})

describe('the same input', () => {
  it('gives the same bytes, whatever was printed in between', async () => {
    const first = await sample(mixed, all)
    await sample(
      sheet(() => 4),
      { name: 'ʼАБВ שלום' },
    )
    expect(await sample(mixed, all)).toEqual(first)
  })

  it('gives other bytes with one answer changed', async () => {
    const changed = { ...mixed, 'show-4': mixed['show-4'] === 0 ? 1 : 0 } as const
    expect(await sample(changed)).not.toEqual(await sample(mixed))
  })

  it('gives other bytes on another day, and says the day', async () => {
    const [one, other] = [await sample(mixed), await sample(mixed, { date: '2024-02-29' })]
    expect(one).not.toEqual(other)
    expect(JSON.stringify(spoken(await readPdf(other)))).toContain('29 February 2024')
  })
})
