import { activities } from 'two-hats'
import { describe, expect, it } from 'vitest'
import { csvFile } from '../_files/csv-file.ts'
import { wordsEn } from '../_messages/en/words-en.ts'
import { randomAnswers } from '../_team/testing/random-answers.ts'
import { type Findings, findings } from './findings.ts'
import { sentenceOf } from './sentence.ts'
import { type FindingId, type Renderer, shownBy, teamShownBy } from './shown-by.ts'
import { constructed } from './testing/constructed.ts'
import { pdfOfResult, rendered, renderedTeam } from './testing/rendered.ts'
import { each, type Says, teamSays } from './testing/team-says.ts'

const words = wordsEn
const subjects = Array.from({ length: 200 }, (_, seed) => constructed(seed))

const cards = (
  some:
    | readonly {
        readonly title: string
        readonly reading: string | null
        readonly steps: readonly string[]
      }[]
    | null,
) => each(some?.flatMap(({ title, reading, steps }) => [title, reading, ...steps]))

function saysOf(found: Findings): Readonly<Record<FindingId, Says>> {
  const { headline } = found
  return {
    position: headline ? [[headline.position.summary, headline.position.numbers]] : [],
    odds: each([headline?.odds]),
    provisional: each([headline?.provisional]),
    chances: each(headline && Object.values(headline.chances)),
    // Together: a report has the same first sentence, and goes on otherwise.
    noNumber: each(found.noNumber && [`${found.noNumber.title}\n${found.noNumber.text}`]),
    short: each([headline?.short]),
    first: each([found.first?.text]),
    more: each([found.more?.text]),
    frequencies: each(found.frequencies?.map(({ name, answers }) => [name, ...answers].join('\n'))),
    numbers: each(found.numbers?.slice(3, 4)),
    role: cards(found.role && [found.role]),
    activities: (found.activities?.rows ?? []).map(({ name, says }) => [
      `${name} ${says}`,
      `${name}\n${says}`,
    ]),
    activityAdvice: [
      ...cards(found.activityAdvice?.cards ?? null),
      ...cards(found.activityAdvice?.others ?? null),
      ...each([found.activityAdvice?.others.length ? found.activityAdvice.noLean : null]),
    ],
    cells: (found.cells?.rows ?? []).map(({ name, numbers, says }) => [
      [name, ...numbers].join('\n'),
      `${name}: ${says}`,
      // In a figure what is not known of both is left out of its sentence.
      ...(numbers.every((text) => text === words.result.cells.unknown) ? [name] : []),
    ]),
    attributes: each([found.attributes?.summary]),
    attributeAdvice: cards(found.attributeAdvice),
    quality: each(found.quality),
    firmness: each([found.firmness]),
    shares: each(found.shares?.rows.map(({ says }) => says)),
  }
}

/** Ids whose texts are told from all others, so that their absence can be seen. */
const unmistakable = (text: string) => text.length > 12 || text.startsWith('±')

const ids = <Id extends string>(table: Readonly<Record<Id, unknown>>) => Object.keys(table) as Id[]

/** What is missing of what is to be shown, and what is shown of what is not. */
function complaints<Id extends string>(
  renderer: Renderer,
  blocks: readonly string[],
  says: Readonly<Record<Id, Says>>,
  table: Readonly<Record<Id, readonly Renderer[]>>,
): readonly string[] {
  const all = `\n${blocks.join('\n')}\n`
  const shown = new Set(ids(table).flatMap((id) => (table[id].includes(renderer) ? says[id].flat() : [])))
  return ids(table).flatMap((id) =>
    table[id].includes(renderer)
      ? says[id]
          .filter((texts) => !texts.some((text) => all.includes(text)))
          .map((texts) => `${renderer} lacks ${id}: ${texts[0]}`)
      : says[id]
          .flat()
          .filter((text) => unmistakable(text) && !shown.has(text) && all.includes(text))
          .map((text) => `${renderer} shows ${id}: ${text}`),
  )
}

const leaves = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(leaves)
      : []

const claiming = /\b(clearly|probably|leans?|lie|lies|high|low|inconsistent|would have to be|put .* first)\b/i

/** What a language says whatever the answers are: nothing that a finding chooses from. */
const {
  claims: _claims,
  role: _role,
  first: _first,
  shape,
  attributes,
  quality,
  firm,
  ...rest
} = words.result
const { lean: _lean, leans: _leans, ...shapes } = shape
const { level: _level, levels: _levels, ...strengths } = attributes
const { changes: _changes, never: _never, ...firmly } = firm
const still = new Set(
  leaves([
    rest,
    shapes,
    strengths,
    quality.title,
    firmly,
    words.method,
    words.report,
    words.texts.zones,
    words.texts.pairs,
  ]),
)
const longStill = [...still].filter((text) => text.length > 12)

/** Blocks that claim what no finding of this renderer says. */
function unfounded(
  renderer: Renderer,
  blocks: readonly string[],
  found: Findings,
  told: string,
): readonly string[] {
  const says = saysOf(found)
  const data: Readonly<Record<string, unknown>> = { ...found.headline, ...found, headline: null }
  const shown = ids(shownBy)
    .filter((id) => shownBy[id].includes(renderer))
    .flatMap((id) => [...says[id].flat(), ...leaves(data[id]).filter((text) => text.length > 12)])
  const rows = [...(found.attributes?.rows ?? [])].map(({ name, says }) => `${name} ${says}`)
  const allowed = [...shown, ...rows, told, ...longStill].sort((one, other) => other.length - one.length)
  return blocks.filter((block) => {
    // In a figure a level stands below its name, as a text of its own.
    const level = found.attributes?.rows.some(({ says }) => says === block)
    if (!claiming.test(block) || still.has(block) || level) return false
    return claiming.test(
      allowed.reduce((left, text) => (text === '' ? left : left.replaceAll(text, '')), block),
    )
  })
}

describe('of 200 constructed results', () => {
  it('screen, print, pictures and text show exactly what the table gives them, and claim nothing else', () => {
    const wrong = subjects.flatMap((subject, seed) => {
      const found = findings(subject, words)
      const says = saysOf(found)
      const { position } = subject.result
      const told = position ? sentenceOf(position, 'told', words).claim : ''
      return Object.entries(rendered(subject)).flatMap(([renderer, blocks]) =>
        [
          ...complaints(renderer as Renderer, blocks, says, shownBy),
          ...unfounded(renderer as Renderer, blocks, found, renderer === 'text' ? told : '').map(
            (block) => `${renderer} claims: ${block}`,
          ),
        ].map((what) => `${seed} ${what}`),
      )
    })
    expect(wrong).toEqual([])
  })

  it('so does the PDF', { timeout: 240_000 }, async () => {
    const wrong: string[] = []
    for (const subject of subjects) {
      const found = findings(subject, words)
      const blocks = await pdfOfResult(subject)
      wrong.push(...complaints('pdf', blocks, saysOf(found), shownBy), ...unfounded('pdf', blocks, found, ''))
    }
    expect(wrong).toEqual([])
  })

  it('the CSV holds the numbers of the findings that the table gives it, and no other column', () => {
    for (const subject of subjects) {
      const { headline } = findings(subject, words)
      const [names = [], values = []] = csvFile({ date: '2026-11-24', ...subject })
        .trimEnd()
        .split('\n')
        .map((line) => line.split(','))
      const row = Object.fromEntries(names.map((name, at) => [name, values[at] ?? '']))
      const { value, interval, zone } = headline?.position.at ?? {}
      expect([row.position, row.low, row.high, row.zone]).toEqual(
        [value, interval?.[0], interval?.[1], zone].map((one) => String(one ?? '')),
      )
      expect(row.provisional).toBe(headline ? String(headline.provisional !== null) : '')
      for (const activity of activities)
        expect(row[`position_${activity}`]).toBe(String(subject.result.activities[activity]?.value ?? ''))
      expect(names.length).toBe(3 + 36 + 8 + 5)
    }
  })

  it('every finding is made of some and not of others, and every zone and role case comes up', () => {
    const all = subjects.map((subject) => findings(subject, words))
    const made = all.map((found) => saysOf(found))
    for (const id of ids(shownBy)) {
      expect([id, made.some((says) => says[id].length > 0)]).toEqual([id, true])
      expect([id, made.some((says) => says[id].length === 0)]).toEqual([id, true])
    }
    expect(new Set(all.flatMap(({ headline }) => headline?.position.at.zone ?? [])).size).toBe(5)
    expect(new Set(all.flatMap(({ role }) => role?.key ?? [])).size).toBe(7)
  })
})

describe('of 40 constructed teams', () => {
  it('page, print, PDF and pictures show exactly what the table gives them', async () => {
    const sizes = Array.from(
      { length: 40 },
      (_, at) => [1, 2, 2, 3, 4, 7, 12, at === 7 ? 60 : 2][at % 8] ?? 2,
    )
    const seen = new Set<string>()
    const wrong: string[] = []
    for (const [at, size] of sizes.entries()) {
      const members = Array.from({ length: size }, (_, person) => ({
        id: person + 1,
        name: person % 3 === 1 ? '' : `Name ${person}`,
        answers: randomAnswers(at * 61 + person),
        about: null,
      }))
      const { found, blocks } = await renderedTeam(members)
      const says = teamSays(found, size)
      for (const id of ids(teamShownBy)) if (says[id].length > 0) seen.add(id)
      for (const { status } of found.coverage.rows) seen.add(status)
      for (const [renderer, said] of Object.entries(blocks)) {
        // Of one person the page shows their own ten fields; what the PDF and files say of one is no finding of a team.
        if (size > 1)
          wrong.push(
            ...complaints(renderer as Renderer, said, says, teamShownBy).map((what) => `${at} ${what}`),
          )
      }
    }
    expect(wrong).toEqual([])
    const { covered, thin, 'likely-gap': gap, unknown } = words.team.coverage.status
    expect([...seen].sort()).toEqual([...ids(teamShownBy), covered, thin, gap, unknown].sort())
  })
})
