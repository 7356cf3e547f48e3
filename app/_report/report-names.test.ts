import { describe, expect, it } from 'vitest'
import { LONGEST_NAME as longestName } from '../_files/clean-name.ts'
import { ReportError } from './report-error.ts'
import { fontsFor } from './report-fonts.ts'
import { complaints } from './testing/complaints.ts'
import { readPdf, spoken } from './testing/read-pdf.ts'
import { fewFonts, fonts, mixed, sample, samplePdf, sampleTeam, sheet, words } from './testing/sample.ts'

const failing = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error: unknown) => error,
  )

const result = (name: string) => words.report.of.replace('{name}', () => name)

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
      expect(spoken(pdf).map(([, text]) => text)).toContain(result(name))
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
      expect(spoken(pdf).map(([, text]) => text)).toContain(result(name))
    }
  })

  it.each([
    ['漢字', 'no-glyph', ['漢', '字']],
    ['Ann 🙂', 'no-glyph', ['🙂']],
    ['हिन्दी', 'no-glyph', [...new Set('हिन्दी')]],
    ['a\u200db', 'no-glyph', ['\u200d']],
    ['a\u0000b', 'control-character', ['\u0000']],
    ['a\nb', 'control-character', ['\n']],
    ['a\u202eb', 'control-character', ['\u202e']],
    ['a\u2068b', 'control-character', ['\u2068']],
    ['a\ud800b', 'control-character', ['\ud800']],
    ['a\ue000b', 'control-character', ['\ue000']],
  ])(
    'that cannot be printed is refused, and the characters are named: %j',
    async (name, code, characters) => {
      const error = await failing(sample(mixed, { name }))
      expect(error).toBeInstanceOf(ReportError)
      expect(error).toMatchObject({ code, characters })
      for (const character of characters) {
        const number = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
        expect((error as Error).message).toContain(`U+${number}`)
      }
    },
  )

  it('is refused beyond the longest', async () => {
    expect(await failing(sample(mixed, { name: 'é'.repeat(longestName + 1) }))).toMatchObject({
      code: 'too-long',
    })
  })

  it('of a team is refused like any other', async () => {
    expect(await failing(sampleTeam(['Ann', 'Bob 🙂']))).toMatchObject({
      code: 'no-glyph',
      characters: ['🙂'],
    })
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

  it('are missed with a sentence, never with boxes', async () => {
    expect(await failing(sample(mixed, { name: 'נועה' }, 'both', fewFonts))).toMatchObject({
      code: 'no-glyph',
    })
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
    const pdf = await readPdf(await sampleTeam(names(count)))
    expect(complaints(pdf)).toEqual([])
    expect(spoken(pdf).map(([, text]) => text)).toContain('Person 1')
  })

  it('is refused for nobody and for more than fit', async () => {
    expect(await failing(sampleTeam([]))).toMatchObject({ code: 'no-people' })
    expect(await failing(sampleTeam(names(61)))).toMatchObject({ code: 'too-many' })
  })
})
