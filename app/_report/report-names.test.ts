import { describe, expect, it } from 'vitest'
import { LONGEST_NAME as longestName } from '../_files/clean-name.ts'
import { fontsFor } from './report-fonts.ts'
import { complaints } from './testing/complaints.ts'
import { feetOf, readPdf, spoken } from './testing/read-pdf.ts'
import {
  fewFonts,
  fonts,
  mixed,
  printed,
  sample,
  samplePdf,
  sampleTeam,
  sheet,
  words,
} from './testing/sample.ts'

const failing = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error: unknown) => error,
  )

const result = (name: string) => `Result of ${name} · 20 of 20 pairs`

describe('a name', () => {
  it.each([
    ['Latin', 'Þórður Ægisson-Żółć'],
    ['Vietnamese', 'Nguyễn Thị Ánh Tuyết'],
    ['Greek', 'Ελένη Παπαδοπούλου'],
    ['Cyrillic, with a letter that looks like another sign', 'Ганна О’Браєн ʼ'],
    ['Hebrew with brackets and a number', 'נועה (לוי) 42'],
    ['Hebrew with points', 'שָׁלוֹם'],
    ['Arabic, joined, with brackets', 'محمد (بن) سلمان'],
    ['Arabic letters that differ by their dots', 'بيت ثابت نور لا إلى'],
    ['Persian, with a joiner', 'علی‌رضا'],
    ['both directions', 'Ada שלום [אבג] Z'],
    ['markup', '<b>&amp;"\'</b> {name} $& \\('],
  ])('is read as it was typed: %s', async (_script, name) => {
    const pdf = await samplePdf(mixed, { name })
    expect(complaints(pdf)).toEqual([])
    expect(spoken(pdf).map(([, text]) => text)).toContain(result(name))
  })

  it('holds every character of the fonts, read as itself', async () => {
    const all = [...Object.values(fonts.faces), ...fonts.slices]
    const printed = Array.from({ length: 0xfb4f }, (_, at) => String.fromCodePoint(at))
      .filter((character) => /[\p{L}\p{N}\p{P}\p{Sc}\p{Sm}]/u.test(character.normalize('NFC')))
      .filter((character) => character.normalize('NFC') === character)
      .filter((character) => all.some(({ has }) => has(character.codePointAt(0) ?? 0)))
    expect(printed.length).toBeGreaterThan(700)
    for (let at = 0; at < printed.length; at += 40) {
      const name = printed.slice(at, at + 40).join(' ')
      const pdf = await samplePdf(
        sheet(() => null),
        { name },
      )
      expect(complaints(pdf)).toEqual([])
      expect(spoken(pdf).map(([, text]) => text)).toContain(`Result of ${name}`)
    }
  })

  it('is composed and trimmed', async () => {
    const pdf = await samplePdf(mixed, { name: ' Zoe\u0308 ' })
    expect(spoken(pdf).map(([, text]) => text)).toContain(result('Zoë'))
  })

  it('wraps when it is long, and is read out whole', async () => {
    for (const name of [
      'Donaudampfschifffahrtsgesellschaft'.repeat(2),
      'נועה'.repeat(20),
      'W'.repeat(longestName),
    ]) {
      const pdf = await samplePdf(mixed, { name })
      expect(complaints(pdf)).toEqual([])
      const said = spoken(pdf)
      expect(said.find(([type]) => type === 'H1')?.[1]).toContain(`The work of ${name} `)
      expect(said.find(([, text]) => text.startsWith('Result of '))?.[1]).toMatch(/ · 20 of 20 pairs$/)
    }
  })

  it.each([
    ['Ann 🙂', 'Ann', ['🙂']],
    ['🙂 Ann 👩🏽‍💻 Müller 🙂', 'Ann Müller', ['🙂', '👩🏽‍💻']],
    ['Ann 🏴\u{e0067}\u{e0062}\u{e007f}!', 'Ann !', ['🏴\u{e0067}\u{e0062}\u{e007f}']],
    ['1\ufe0f\u20e3 Ann', '1 Ann', ['\ufe0f\u20e3']],
    ['Ann 漢字', 'Ann', ['漢', '字']],
    ['a\u200db', 'ab', ['\u200d']],
    ['علی\u200cرضا a\u200cb', 'علی\u200cرضا ab', ['\u200c']],
    ['a\u0000b', 'ab', ['\u0000']],
    ['a\nb', 'a b', []],
    ['a\u202eb', 'ab', ['\u202e']],
    ['a\u2068b', 'ab', ['\u2068']],
    ['a\ud800b', 'ab', ['\ud800']],
    ['a\ue000b', 'ab', ['\ue000']],
    ['漢字', '', ['漢', '字']],
    ['(हि)', '', ['हि']],
  ] as const)('%j is printed as %j, and what is left out is told', async (name, shown, leftOut) => {
    const made = await printed(mixed, { name })
    expect(made.leftOut).toEqual(leftOut)
    const pdf = await readPdf(made.bytes)
    expect(complaints(pdf)).toEqual([])
    expect(pdf.title).toBe(shown === '' ? words.report.title : `${words.report.title}: ${shown}`)
    if (shown === '') expect(made.bytes).toEqual(await sample(mixed))
  })

  it('in capitals leaves the foot to the number of the page', async () => {
    const footOf = async (name: string) => feetOf(await sample(mixed, { name }))
    for (const name of ['W'.repeat(longestName), 'WILHELMINA MAXIMILIANE', 'Ada', 'שלום '.repeat(16)]) {
      for (const { end, number } of await footOf(name)) expect(end).toBeLessThan(number - 4)
    }
    const long = { ...words, report: { ...words.report, footer: 'A self-report '.repeat(12) } }
    for (const { end, number } of await feetOf(await sample(mixed, { name: 'Ada', words: long }))) {
      expect(end).toBeLessThan(number - 4)
    }
    expect((await footOf('W'.repeat(longestName)))[0]?.text).toMatch(/^W{6,}… · Self/)
    expect((await footOf('Ada Lovelace'))[0]?.text).toMatch(/^Ada Lovelace · Self/)
  })

  it('is refused beyond the longest', async () => {
    expect(await failing(sample(mixed, { name: 'é'.repeat(longestName + 1) }))).toMatchObject({
      code: 'too-long',
    })
  })

  it('of a team is treated like any other; one that has nothing left becomes a number', async () => {
    const { bytes, leftOut } = await sampleTeam(['Ann 🙂', '漢字', 'Bob 🙂'])
    expect(leftOut).toEqual(['🙂', '漢', '字'])
    const cells = spoken(await readPdf(bytes)).map(([, text]) => text)
    for (const name of ['Ann', 'Person 2', 'Bob']) expect(cells).toContain(name)
  })
})

describe('fonts for a script of its own', () => {
  it.each([
    ['Ada Ελένη Ганна Ánh', ['serif', 'bold', 'sans']],
    ['נועה', ['serif', 'bold', 'sans', 'hebrew']],
    ['محمد', ['serif', 'bold', 'sans', 'arabic']],
    ['٣', ['serif', 'bold', 'sans', 'arabic']],
  ])('are asked for where a text needs them: %s', (text, files) => {
    expect(fontsFor(text)).toEqual(files)
  })

  it('change nothing where they are loaded and not needed', async () => {
    expect(await sample(mixed, { name: 'Ada' }, 'both', fewFonts)).toEqual(
      await sample(mixed, { name: 'Ada' }),
    )
  })

  it('are missed with a word, never with boxes', async () => {
    const { bytes, leftOut } = await printed(mixed, { name: 'נוע Ada' }, 'both', fewFonts)
    expect(leftOut).toEqual(['נ', 'ו', 'ע'])
    expect((await readPdf(bytes)).title).toBe('Two Hats report: Ada')
  })
})

describe('a day', () => {
  it.each(['2026-02-30', '2026-1-1', 'today', '', '2026-11-24T00:00'])(
    'that does not exist is refused: %j',
    async (date) => {
      expect(await failing(sample(mixed, { date }))).toMatchObject({ code: 'bad-date' })
    },
  )
})

describe('a team report', () => {
  const names = (count: number) =>
    Array.from({ length: count }, (_, at) => (at % 2 ? `Person ${at} محمد` : ''))

  it.each([1, 2, 3, 12, 60])('is sound for %i people', async (count) => {
    const pdf = await readPdf((await sampleTeam(names(count))).bytes)
    expect(complaints(pdf)).toEqual([])
    expect(spoken(pdf).map(([, text]) => text)).toContain('Person 1')
  })

  it('is refused for nobody and for more than fit', async () => {
    expect(await failing(sampleTeam([]))).toMatchObject({ code: 'no-people' })
    expect(await failing(sampleTeam(names(61)))).toMatchObject({ code: 'too-many' })
  })
})
