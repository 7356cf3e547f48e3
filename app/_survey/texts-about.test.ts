import { describe, expect, it } from 'vitest'
import { wordsEn } from '../_messages/en/words-en.ts'
import { textsAbout } from './texts-about.ts'

const { texts, about } = wordsEn

describe('the questions about somebody else', () => {
  const reworded = textsAbout(texts, about, 'Ann')
  const asked = (of: typeof texts) => [
    of.notFaced,
    of.pairs.title,
    ...of.pairs.rule,
    of.frequencies.title,
    of.frequencies.notFacedHelp,
    ...Object.values(of.frequencies.endings),
    ...Object.values(of.attributes.questions).flatMap(({ question, options }) => [question, ...options]),
  ]

  it('speak of the person by name, never of “I” or “you”', () => {
    const personal = /\b(I|me|my|you|your)\b/i
    expect(asked(texts).some((text) => personal.test(text))).toBe(true)
    expect(asked(reworded).filter((text) => personal.test(text))).toEqual([])
    expect(reworded.pairs.title).toBe('Which of the two did Ann do more?')
  })

  it('are as many, with as many options, in the same order', () => {
    expect(asked(reworded)).toHaveLength(asked(texts).length)
    expect(Object.keys(reworded.attributes.questions)).toEqual(Object.keys(texts.attributes.questions))
    expect(reworded.attributes.questions['awareness-2'].options[2]).toBe('From someone who came to tell Ann')
  })
})
