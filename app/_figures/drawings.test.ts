import { type Answers, type Cells, type Position, score } from 'two-hats'
import { describe, expect, it } from 'vitest'
import { checkedAnswers } from '../../questions/two-hats-1/checked-answers.ts'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { cellRows } from '../_findings/cells-finding.ts'
import { language } from '../_messages/en/language.ts'
import { cellsDrawing } from './cells-drawing.ts'
import { coverageDrawing } from './coverage-drawing.ts'
import type { Drawing, Mark } from './drawing.ts'
import { rangesDrawing } from './ranges-drawing.ts'
import { spectrumDrawing } from './spectrum-drawing.ts'
import { strengthsDrawing } from './strengths-drawing.ts'
import { svgFile } from './svg-file.ts'

const named = {
  language,
  name: 'Name',
  summary: 'Finding.',
  team: 'for the team',
  project: 'for the project',
}
const activities = {
  block: 'Block',
  unblock: 'Unblock',
  redirect: 'Redirect',
  decide: 'Decide',
  show: 'Show',
}

const kinds = <Kind extends Mark['kind']>({ marks }: Drawing, kind: Kind) =>
  marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind)
const texts = (drawing: Drawing) => kinds(drawing, 'text').map(({ text }) => text)
const keys = ({ marks }: Drawing) => marks.filter((mark) => mark.kind !== 'text' && mark.key)

const allTo = (value: number): Answers<ItemId> =>
  checkedAnswers(
    Object.fromEntries(
      twoHats1.pairs.map(({ id, right }) => [id, 2 + 2 * (right === 'project' ? value : -value)]),
    ),
  )

describe('ranges', () => {
  const rows = [
    { name: 'Left', value: -100, interval: [-100, -50], side: 'team' },
    { name: 'Middle', value: 0, interval: [-50, 50], side: null },
    { name: 'Right', value: 100, interval: [50, 100], side: 'project' },
  ] as const
  const drawing = rangesDrawing(rows, named, 736)
  const circles = kinds(drawing, 'circle')
  const bars = kinds(drawing, 'rect').filter(({ fill }) => fill?.strength === 'half')

  it('place every dot on the scale, in the colour of the side that may be claimed', () => {
    const [first, second, third] = circles
    expect(circles.map(({ fill }) => fill?.tone)).toEqual(['team', 'ink', 'project'])
    const [left, middle, right] = [first?.x ?? 0, second?.x ?? 0, third?.x ?? 0]
    expect(middle - left).toBeCloseTo(right - middle, 1)
    expect(bars[1]?.x).toBeCloseTo((left + middle) / 2, 0)
    expect(bars[1]?.width).toBeCloseTo((right - left) / 2, 0)
  })

  it('stay inside the figure, the labels of the scale too', () => {
    for (const { x, radius } of circles) {
      expect(x - radius).toBeGreaterThan(0)
      expect(x + radius).toBeLessThanOrEqual(736)
    }
    expect(texts(drawing).slice(-5)).toEqual(['100', '50', '0', '50', '100'])
  })
})

describe('the ten fields', () => {
  const cells = Object.fromEntries(
    Object.keys(activities).map((name) => [name, { team: 1, project: null }]),
  ) as Cells
  const unknown = 'not known'
  const rows = cellRows(cells, { language, activities, says: '{team}, {project}', unknown })
  const drawing = cellsDrawing(rows, { ...named, unknown }, 736)

  it('have a bar where something is known, and words where nothing is', () => {
    expect(keys(drawing)).toHaveLength(5)
    expect(texts(drawing).filter((text) => text === 'not known')).toHaveLength(5)
    expect(texts(drawing).filter((text) => text === '100')).toHaveLength(5)
  })
})

describe('strengths', () => {
  it('have the middle of the scale halfway, and nothing where nothing is answered', () => {
    const half = score(twoHats1, checkedAnswers({ 'knowledge-1': 2, 'knowledge-2': 2 })).attributes.knowledge
    const drawing = strengthsDrawing(
      [
        { name: 'Half', estimate: half, says: 'in between', note: '50' },
        { name: 'None', estimate: null, says: '', note: 'Not answered yet.' },
      ],
      { ...named, ends: ['lowest', 'highest'] },
      736,
    )
    const [track] = kinds(drawing, 'rect')
    const [dot] = kinds(drawing, 'circle')
    expect(dot?.x).toBeCloseTo((track?.x ?? 0) + (track?.width ?? 0) / 2, 1)
    expect(keys(drawing)).toHaveLength(1)
  })
})

describe('coverage', () => {
  it('tells covered, thin, likely gap and not known apart without colour', () => {
    const statuses = ['covered', 'thin', 'likely-gap', null] as const
    const rows = statuses.map((status, at) => ({
      ...({ activity: at < 2 ? 'block' : 'unblock', objective: at % 2 === 0 ? 'team' : 'project' } as const),
      name: 'Field',
      who: null,
      status: status?.replace('-', ' ') ?? 'not known',
      found: status && { value: 0.5, status, gap: 0.3, depth: 1, answered: 1 },
    }))
    const drawing = coverageDrawing(rows, { ...named, activities }, 736)
    const looks = kinds(drawing, 'rect')
      .slice(0, 4)
      .map(({ fill, dashed }) => [fill?.strength ?? null, dashed ?? false])
    expect(looks).toEqual([
      ['tint', false],
      ['wash', false],
      [null, true],
      [null, false],
    ])
    expect(texts(drawing)).toContain('likely gap')
  })
})

describe('the spectrum', () => {
  const words = {
    ...named,
    value: '91',
    zones: {
      'team-first': 'team-first',
      'leans-team': 'leans team',
      balanced: 'balanced',
      'leans-project': 'leans project',
      'project-first': 'project-first',
    },
  }
  const position = score(twoHats1, allTo(1)).position as Position

  it('has its peak where the position is: 20/22 of the way from the middle', () => {
    const drawing = spectrumDrawing(position, words, 736)
    const [peak] = kinds(drawing, 'path').filter(({ key }) => key)
    // 6 + 724 × (1 + 20/22)/2
    expect(peak?.d).toMatch(/^M697\.1 /)
    expect(texts(drawing)).toContain('leans team')
  })

  it('names every zone at every width', () => {
    for (const width of [340, 736])
      expect(texts(spectrumDrawing(position, words, width))).toEqual(
        expect.arrayContaining(Object.values(words.zones)),
      )
  })

  it('is the empty ruler without a position', () => {
    expect(kinds(spectrumDrawing(null, words, 736), 'path')).toEqual([])
  })
})

describe('files and names', () => {
  it('show markup as text, and hold no script', () => {
    const row = { name: '<script>"&', value: 0, interval: [-1, 1], side: null } as const
    const svg = svgFile(
      rangesDrawing([row], { ...named, name: '</title><script>' }, 736),
      null,
      'Source & co',
    )
    expect(svg).not.toMatch(/<script|<\/title><script/)
    expect(svg).toContain('Source &#38; co')
    expect(svg).toContain('&#60;script&#62;&#34;&#38;')
  })

  it('is well-formed whatever a name holds', () => {
    const name = 'a\u0000b\u001bc\ud800d\udc00e\ufffef\uffffg 🧢'
    const svg = svgFile(rangesDrawing([], { ...named, name }, 736), null, name)
    expect(svg).toContain('>a b c d e f g 🧢<')
    expect(svg).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u)
  })
})
