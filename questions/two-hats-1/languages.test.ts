import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from './languages.ts'

const activities = ['block', 'unblock', 'redirect', 'decide', 'show']
const sorted = (list: readonly string[]) => [...list].sort()
const keys = (record: object) => sorted(Object.keys(record))

const pairIds = sorted(activities.flatMap((activity) => [1, 2, 3, 4].map((round) => `${activity}-${round}`)))
const frequencyIds = sorted(activities.flatMap((activity) => [`${activity}-team`, `${activity}-project`]))
const attributeIds = [
  'awareness-1',
  'awareness-2',
  'knowledge-1',
  'knowledge-2',
  'speed-1',
  'speed-2',
] as const

/** Every string at or below a value; anything else that is no container is returned as it is. */
function leaves(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value]
}

it('lists every language that has a file, texts and feedback alike', () => {
  const files = readdirSync(import.meta.dirname)
  const named = (pattern: RegExp) => files.flatMap((file) => pattern.exec(file)?.[1] ?? [])
  const listed = sorted(languages.map(({ texts }) => texts.language))
  expect(sorted(named(/^([a-z]{2}(?:-[A-Z]{2})?)\.ts$/))).toEqual(listed)
  expect(sorted(named(/^feedback-([a-z]{2}(?:-[A-Z]{2})?)\.ts$/))).toEqual(listed)
  expect(listed).toContain('en')
})

describe.each(languages)('the words in $texts.language', ({ texts, feedback }) => {
  it('belong to one language', () => {
    expect(feedback.language).toBe(texts.language)
  })

  it('cover every pair on both sides, and no other', () => {
    expect(keys(texts.pairs.statements)).toEqual(pairIds)
    for (const pair of Object.values(texts.pairs.statements)) expect(keys(pair)).toEqual(['project', 'team'])
  })

  it('cover every frequency item, and no other', () => {
    expect(keys(texts.frequencies.endings)).toEqual(frequencyIds)
  })

  it('cover every attribute item, and no other', () => {
    expect(keys(texts.attributes.questions)).toEqual(attributeIds)
  })

  const scales: readonly (readonly [where: string, options: readonly string[]])[] = [
    ['part A', texts.pairs.options],
    ['part B', texts.frequencies.options],
    ...attributeIds.map((id) => [id, texts.attributes.questions[id].options] as const),
  ]

  it.each(scales)('offer five different options in %s', (_where, options) => {
    expect(options).toHaveLength(5)
    expect(new Set(options).size).toBe(5)
  })

  it('name every activity, objective, attribute, zone and role', () => {
    expect(keys(texts.activities)).toEqual(sorted(activities))
    expect(keys(texts.objectives)).toEqual(['project', 'team'])
    expect(keys(texts.attributeNames)).toEqual(['awareness', 'knowledge', 'speed'])
    expect(keys(texts.zones)).toEqual([
      'balanced',
      'leans-project',
      'leans-team',
      'project-first',
      'team-first',
    ])
    expect(keys(texts.role.options)).toEqual(['both', 'neither', 'tech-lead', 'technical-pm'])
  })

  it('are words only: filled, trimmed, with typographic marks, without an id', () => {
    for (const text of leaves([texts, feedback]).filter((leaf) => leaf !== null)) {
      expect(text).toMatch(/^\S(.*\S)?$/)
      expect(text).not.toMatch(/['"]|\.\.\.| {2}/)
      expect(text).not.toMatch(/\b(block|unblock|redirect|decide|show|knowledge|speed|awareness)-\w/)
    }
  })

  it('hold no number in an item or a label', () => {
    const { notFaced, pairs, frequencies, attributes } = texts
    for (const text of leaves([notFaced, pairs, frequencies, attributes])) expect(text).not.toMatch(/\d/)
  })

  it('have a reading and something to try for each lean of each activity', () => {
    expect(keys(feedback.activities)).toEqual(sorted(activities))
    for (const leans of Object.values(feedback.activities)) {
      expect(keys(leans)).toEqual(['balanced', 'project', 'team'])
      for (const idea of Object.values(leans)) {
        expect(keys(idea)).toEqual(['nextWeek', 'onYourOwn', 'reading', 'withCounterpart'])
      }
    }
  })

  it('have a reading and something to try for each end of each attribute', () => {
    expect(keys(feedback.attributes)).toEqual(['awareness', 'knowledge', 'speed'])
    for (const ends of Object.values(feedback.attributes)) {
      expect(keys(ends)).toEqual(['high', 'low'])
      for (const idea of Object.values(ends)) expect(keys(idea)).toEqual(['nextWeek', 'reading'])
    }
  })

  it('have a paragraph for each loss and each role case, and five questions for two people', () => {
    expect(keys(feedback.losses)).toEqual(['one-person', 'project-thin', 'team-thin'])
    expect(keys(feedback.roles)).toEqual([
      'agree',
      'both-no-side',
      'both-one-side',
      'neither-one-side',
      'tech-lead-project-side',
      'technical-pm-team-side',
    ])
    expect(feedback.roles.agree.tryNext).toBeNull()
    expect(feedback.twoPeople.questions).toHaveLength(5)
  })
})
