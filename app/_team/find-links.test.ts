import { encodeLink } from 'two-hats/link'
import { describe, expect, it } from 'vitest'
import { checkedAnswers } from '../../questions/two-hats-1/checked-answers.ts'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { findLinks } from './find-links.ts'
import { encodeTeam } from './team-link.ts'

const ann = checkedAnswers({ 'block-1': 0, 'block-team': 4 })
const bo = checkedAnswers({ 'block-1': 4, 'show-4': null })
const [annLink, boLink] = [encodeLink(twoHats1, ann), encodeLink(twoHats1, bo)]
const answersIn = (text: string) => findLinks(text).people.map(({ answers }) => answers)

describe('links are found in any text', () => {
  it.each([
    ['bare', `${annLink}`],
    ['an address', `https://example.org/result#${annLink}`],
    ['an address in another language', `https://example.org/de/result#${annLink}`],
    ['in angle brackets', `<https://example.org/result#${annLink}>`],
    ['at the end of a sentence', `Mine is https://example.org/result#${annLink}.`],
    ['in brackets', `(see ${annLink})`],
    ['as Markdown', `[mine](https://example.org/result#${annLink})`],
    ['in emphasis', `_https://example.org/result#${annLink}_`],
    ['in quotation marks', `“${annLink}”, she wrote`],
    ['quoted in a mail', `> > ${annLink}\r\n> >`],
    ['in HTML', `<a href="https://example.org/result#${annLink}">`],
    [
      'through a link guard',
      `https://guard.example/?url=https%3A%2F%2Fexample.org%2Fresult%23${annLink}&data=1`,
    ],
    ['at a host of that name', `https://two-hats-1.example.org/result#${annLink}`],
  ])('%s', (_what, text) => {
    expect(findLinks(text)).toEqual({ people: [{ name: '', answers: ann, about: null }], problems: [] })
  })

  it('several, in order, with nothing between but a comma', () => {
    expect(answersIn(`${boLink},${annLink};${boLink}`)).toEqual([bo, ann, bo])
  })

  it.each(['', 'two-hats', 'two-hats-1', 'a result of two-hats-1 is', 'https://two-hats-1.example.org/'])(
    'none in "%s"',
    (text) => {
      expect(findLinks(text)).toEqual({ people: [], problems: [] })
    },
  )

  it('a damaged one and one of another version are told apart, and the good ones stay', () => {
    const damaged = `${annLink.slice(0, -1)}${annLink.endsWith('A') ? 'B' : 'A'}`
    expect(findLinks(`${annLink} ${damaged} two-hats-12.AAAA, ${boLink}`)).toEqual({
      people: [
        { name: '', answers: ann, about: null },
        { name: '', answers: bo, about: null },
      ],
      problems: [
        { text: damaged, code: 'damaged' },
        { text: 'two-hats-12.AAAA', code: 'unknown-version' },
      ],
    })
  })
})

describe('whom answers are about', () => {
  it.each([
    [`${annLink}&about=Ann%20Lee`, 'Ann Lee'],
    [`${annLink}&amp;about=Ann`, 'Ann'],
    [`(${annLink}&about=%D7%A0)`, 'נ'],
    [`${annLink}&about=`, null],
    [`${annLink}&about=%FF`, null],
    [`${annLink}&other=Ann`, null],
  ])('%s', (text, about) => {
    expect(findLinks(text).people).toEqual([{ name: '', answers: ann, about }])
  })
})

describe('a team link in a text', () => {
  const people = [
    { name: 'Ann', answers: ann, about: null },
    { name: 'נועה', answers: bo, about: 'Ann' },
  ]
  const link = `https://example.org/team#${encodeTeam(people, true)}`

  it('gives everybody in it', () => {
    expect(findLinks(`Our team: ${link}. And ${boLink}`)).toEqual({
      people: [...people, { name: '', answers: bo, about: null }],
      problems: [],
    })
  })

  it('gives nobody when damaged', () => {
    const found = findLinks(link.replace('Ann', 'Anm'))
    expect(found.people).toEqual([])
    expect(found.problems.map(({ code }) => code)).toEqual(['damaged-team'])
    expect(findLinks('#team=2&m=x').problems.map(({ code }) => code)).toEqual(['unknown-team'])
  })
})

it('a megabyte of almost-links is read in a moment', () => {
  const started = performance.now()
  findLinks('two-hats-1.'.repeat(90_000))
  findLinks(`#team=1&${'&m=a'.repeat(200_000)}`)
  expect(performance.now() - started).toBeLessThan(5000)
})
