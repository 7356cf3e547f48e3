import fc from 'fast-check'
import { score } from 'two-hats'
import { checksum } from 'two-hats/link'
import { team } from 'two-hats/team'
import { describe, expect, it } from 'vitest'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { decodeHandBack, encodeHandBack, type HandBack, handBackOf } from './hand-back.ts'
import { ana, ben, short } from './testing/sample-letters.ts'

const of = (...people: readonly (typeof ana)[]) => team(people.map((answers) => score(twoHats1, answers)))
const order = ['block', 'unblock', 'redirect', 'decide', 'show'].flatMap((activity) =>
  ['team', 'project'].map((objective) => ({ activity, objective })),
)
const told = (action: string) => ({ title: ' Checkout, \n autumn', day: '2026-12-06', action })
const statuses = [
  'covered',
  'thin',
  'likely-gap',
  null,
  'covered',
  'thin',
  'likely-gap',
  null,
  'thin',
  'covered',
] as const
const picture = {
  title: 'Checkout',
  day: '2026-12-06',
  people: 5,
  fields: order.map((field, at) => ({ ...field, status: statuses[at] ?? null })),
  action: 'Zoë blocks, ok?',
} as HandBack
// "Zoë blocks, ok?" in UTF-8 is 5a 6f c3 ab 20 62 …, by the table of RFC 4648: Wm/D qyBi bG9j a3Ms IG9r Pw.
// "Checkout" is 43 68 65 63 6b 6f 75 74: Q2hl Y2tv dXQ.
const before = 'picture-1.5.20261206.ctguctgutc.Q2hlY2tvdXQ.Wm_DqyBibG9ja3MsIG9rPw.'
const link = before + checksum(before)

describe('a picture handed back', () => {
  it('is the text written out here, and is read back', () => {
    expect(encodeHandBack(picture)).toBe(link)
    expect(decodeHandBack(link)).toEqual({ ok: true, picture })
    expect(decodeHandBack(`#${link}`)).toEqual({ ok: true, picture })
  })

  it('is made of a team, with statuses only: no value, no name, no answer', () => {
    const found = of(ana, ben)
    const made = handBackOf(found, told(' Pair on \n Mondays '))
    expect(made?.fields.map(({ status }) => status)).toEqual(
      order.map(({ activity, objective }) => {
        const cells: Record<string, Record<string, { status: string } | null>> = found.coverage
        return cells[activity]?.[objective]?.status ?? null
      }),
    )
    expect([made?.title, made?.day, made?.people, made?.action]).toEqual([
      'Checkout, autumn',
      '2026-12-06',
      2,
      'Pair on Mondays',
    ])
    expect(Object.keys(made ?? {})).toEqual(['title', 'day', 'people', 'fields', 'action'])
    for (const field of made?.fields ?? [])
      expect(Object.keys(field)).toEqual(['activity', 'objective', 'status'])
    expect(handBackOf(of(short, short), told(''))?.fields.every(({ status }) => status === null)).toBe(true)
  })

  it.each([
    [0, false],
    [1, false],
    [2, true],
    [60, true],
    [61, false],
  ])('of %i people is made: %j', (people, made) => {
    expect(handBackOf(of(...Array.from({ length: people }, () => ana)), told('')) !== null).toBe(made)
    const text = before.replace('.5.', `.${people}.`)
    expect(decodeHandBack(text + checksum(text)).ok).toBe(made)
  })

  it('brings back every action that fits, and cuts longer ones', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (typed) => {
        const made = handBackOf(of(ana, ben), { ...told(typed), title: typed })
        if (made === null) throw new Error('a picture was expected')
        expect(made.action.length).toBeLessThanOrEqual(280)
        expect(made.title.length).toBeLessThanOrEqual(80)
        const text = encodeHandBack(made)
        expect(text).toMatch(/^[\w.-]{37,1479}$/)
        expect(decodeHandBack(text)).toEqual({ ok: true, picture: made })
      }),
      { numRuns: 300 },
    )
    // 4 units each: 400 units pass as 100 characters, 70 of them as 280 units.
    expect(handBackOf(of(ana, ben), told('👍🏽'.repeat(100)))?.action).toBe('👍🏽'.repeat(70))
    const chinese = handBackOf(of(ana, ben), { ...told('漢'.repeat(281)), title: '漢'.repeat(81) })
    expect(chinese?.action).toBe('漢'.repeat(280))
    expect(chinese && encodeHandBack(chinese)).toHaveLength(10 + 2 + 9 + 11 + 321 + 1121 + 4)
  })

  it('is refused after any change of a character, swap of neighbours, or cut', () => {
    const others = 'ABZaz09-_.#%'
    for (let at = 0; at < link.length; at++) {
      const swapped = link.slice(0, at) + (link[at + 1] ?? '') + link[at] + link.slice(at + 2)
      const changes = [...others].map((other) => link.slice(0, at) + other + link.slice(at + 1))
      for (const text of [...changes, swapped, link.slice(0, at), link.slice(0, at) + link.slice(at + 1)]) {
        if (text !== link) expect([text, decodeHandBack(text).ok]).toEqual([text, false])
      }
    }
  })

  it.each([
    ['', 'not-a-picture'],
    ['#content', 'not-a-picture'],
    ['#two-hats-1.AAAA', 'not-a-picture'],
    ['picture-2.5.ctguctgutc..AAAA', 'unknown-version'],
    ['picture-1.', 'damaged'],
    [`picture-1.${'9'.repeat(100_000)}`, 'damaged'],
  ])('text %# of a table of bad ones is told as it is', (text, code) => {
    const read = decodeHandBack(text)
    expect(read.ok ? null : read.code).toBe(code)
  })

  it.each([
    ['five fields', 'picture-1.5.20261206.ctguc...'],
    ['a day of no month', 'picture-1.5.20261306.ctguctgutc...'],
    ['a thirtieth of February', 'picture-1.5.20260230.ctguctgutc...'],
    ['no day', 'picture-1.5.ctguctgutc...'],
    [
      'a title of 81',
      `picture-1.5.20261206.ctguctgutc.${Buffer.from('a'.repeat(81)).toString('base64url')}..`,
    ],
    ['a field of no status', 'picture-1.5.20261206.ctguctgutx...'],
    ['05 people', 'picture-1.05.20261206.ctguctgutc...'],
    ['padding', 'picture-1.5.20261206.ctguctgutc..QQ==.'],
    ['stray bits', 'picture-1.5.20261206.ctguctgutc..QR.'],
    ['half a byte', 'picture-1.5.20261206.ctguctgutc..Q.'],
    ['bytes that are no text', 'picture-1.5.20261206.ctguctgutc.._w.'],
    [
      'an action of 281',
      `picture-1.5.20261206.ctguctgutc..${Buffer.from('a'.repeat(281)).toString('base64url')}.`,
    ],
  ])('with %s is damaged although its checksum is right, and says so', (_what, text) => {
    expect(decodeHandBack(text + checksum(text))).toEqual({
      ok: false,
      code: 'damaged',
      message: 'The picture in the link is damaged; expected the link as it was copied.',
    })
  })

  it('of hostile hands comes out clean', () => {
    const evil = Buffer.from('\u202eevil\u0000\n<b>').toString('base64url')
    const text = `picture-1.5.20261206.ctguctgutc.${evil}.${evil}.`
    const read = decodeHandBack(text + checksum(text))
    expect(read.ok && [read.picture.title, read.picture.action]).toEqual(['evil <b>', 'evil <b>'])
  })
})
