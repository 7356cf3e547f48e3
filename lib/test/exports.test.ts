import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

interface Exports {
  readonly [path: string]: string | { readonly default: string }
}
const { exports }: { exports: Exports } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
)

/** The source of each entry point. */
const entries = Object.entries(exports).flatMap(([path, target]) => {
  if (typeof target === 'string') return []
  const source = target.default.replace(/\.js$/, '.ts')
  return source.startsWith('./dist/instruments/')
    ? [[path, `../../questions/${source.slice('./dist/instruments/'.length)}`]]
    : [[path, source.replace('./dist/', '../src/')]]
})

/** Where something that is no function can be changed. */
function changeable(value: unknown, path: string, seen = new Set<unknown>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const inner = Reflect.ownKeys(value).flatMap((key) =>
    changeable(Reflect.get(value, key), `${path}.${String(key)}`, seen),
  )
  return Object.isFrozen(value) ? inner : [path, ...inner]
}

describe('nothing that is exported can be changed by its user', () => {
  test('of eleven entry points', () => {
    expect(entries).toHaveLength(11)
  })

  test.each(entries)('%s', async (_, source = '') => {
    const entry: Readonly<Record<string, unknown>> = await import(source)
    const names = Object.keys(entry)
    expect(names.length).toBeGreaterThan(0)
    expect(names.flatMap((name) => changeable(entry[name], name))).toEqual([])
  })
})

test('the main entry has nineteen names', async () => {
  expect(Object.keys(await import('../src/index.ts')).sort()).toEqual(
    [
      ...['InstrumentError', 'activities', 'answersSchema', 'attributes', 'canonicalInstrument', 'certainty'],
      ...[
        'compare',
        'explain',
        'firmness',
        'itemIds',
        'leanOf',
        'levelOf',
        'model',
        'objectives',
        'parseAnswers',
      ],
      ...['parseInstrument', 'quality', 'score', 'zones'],
    ].sort(),
  )
})

test('the limits of the model are those of MODEL', async () => {
  const { model } = await import('../src/index.ts')
  expect(model).toEqual({
    estimate: { anchors: 2, borrowed: 4, tail: 0.05 },
    position: { from: 5, firmFrom: 10, firmActivities: 4 },
    zones: { balancedWithin: 15, firstBeyond: 50 },
    words: { clearlyFrom: 0.8, probablyFrom: 0.5, sideFrom: 0.9, leanFrom: 0.8, levelFrom: 0.8 },
    cells: { pairWeight: 0.35, cellWeight: 0.6 },
    quality: {
      ...{ judgedFrom: 10, longRun: 8, lowVariationBelow: 0.3, inconsistentAbove: 0.5 },
      ...{ timedFrom: 10, tooFastBelow: 2, allEqualFrom: 5 },
    },
    retake: { movedAbove: 1.64 },
    gate: { mostIssues: 100 },
  })
})
