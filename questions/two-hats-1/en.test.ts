import { describe, expect, it } from 'vitest'
import { en } from './en.ts'

const pairs = Object.entries(en.pairs.statements)
const statements = pairs.flatMap(([, { team, project }]) => [team, project])
const endings = Object.values(en.frequencies.endings)
const questions = Object.values(en.attributes.questions).map(({ question }) => question)
const options = Object.values(en.attributes.questions).flatMap((item): readonly string[] => item.options)

const words = (text: string) => text.split(' ').length

/** Words that negate, rank, name a role, or join two ideas. */
const forbidden = /\b(not|never|no|without|best|most|always|lead|manager|pm|and)\b/i

it('has forty statements, ten endings, and six questions of five options', () => {
  expect([statements.length, endings.length, questions.length, options.length]).toEqual([40, 10, 6, 30])
})

it('never uses the same words for two items', () => {
  for (const list of [statements, endings, questions, options]) expect(new Set(list).size).toBe(list.length)
})

describe.each(statements)('the statement "%s"', (statement) => {
  it('has 8 to 14 words', () => {
    expect(words(statement)).toBeGreaterThanOrEqual(8)
    expect(words(statement)).toBeLessThanOrEqual(14)
  })

  it('starts with a verb in the past tense, and ends without a mark', () => {
    expect(statement).toMatch(/^([A-Z][a-z]+ed|Brought|Chose|Held|Let|Sent|Wrote) .*[a-z]$/)
  })
})

it.each(pairs)('the two statements of %s differ by one word at most', (_id, { team, project }) => {
  expect(Math.abs(words(team) - words(project))).toBeLessThanOrEqual(1)
})

it.each(endings)('the ending "%s" has 15 words at most and completes a question', (ending) => {
  expect(words(ending)).toBeLessThanOrEqual(15)
  expect(ending).toMatch(/^[a-z].*[a-z]\?$/)
})

it.each(questions)('the question "%s" ends as one', (question) => {
  expect(question).toMatch(/^[A-Z].*[a-z]\?$/)
})

it.each([...statements, ...endings, ...questions, ...options])(
  '"%s" is free of negations, superlatives, role names and double ideas',
  (text) => {
    expect(text.match(forbidden)).toBeNull()
  },
)

it('lets the model set the two exceptions to these words', () => {
  expect(en.frequencies.options[0]).toBe('Never')
  expect(en.notFaced).toBe('I have not faced this')
})
