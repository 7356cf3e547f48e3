import { describe, expect, it } from 'vitest'
import { checkedAnswers, noAnswers } from '../../questions/two-hats-1/checked-answers.ts'
import { readBeside } from './read-beside.ts'

const own = checkedAnswers({ 'block-1': 4 })
/** The made-up example of the start page. */
const link = 'two-hats-1.OdmrwchaRcbWWDCb6OuU5'

describe('own answers beside a link', () => {
  it('come first, and nobody has a name', () => {
    const read = readBeside(`#beside=${link}`, own)
    expect(read.ok && read.people.map(({ name, about }) => [name, about])).toEqual([
      ['', null],
      ['', null],
    ])
    expect(read.ok && read.people[0]?.answers).toBe(own)
    expect(read.ok && Object.keys(read.people[1]?.answers ?? {})).toHaveLength(36)
  })

  it('are left out where there are none', () => {
    const read = readBeside(`#beside=${link}`, noAnswers)
    expect(read.ok && read.people).toHaveLength(1)
  })

  it.each([
    ['two-hats-1.AAAAAAAAAAAAAAAAAAAAA', 'damaged'],
    ['two-hats-7.OdmrwchaRcbWWDCb6OuU5', 'unknown-version'],
    ['chapter-3', 'not-a-team'],
    ['', 'not-a-team'],
  ])('%s is %s, and then nobody is shown', (text, code) => {
    expect(readBeside(`#beside=${text}`, own)).toEqual({ ok: false, code })
  })
})
