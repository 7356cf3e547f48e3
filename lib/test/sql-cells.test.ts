import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { score } from '../src/index.ts'
import { cellUnits } from '../src/sql/cell-units.ts'
import { cellsCsv, teamSqlFor } from '../src/sql/index.ts'
import { meanPosition, team } from '../src/team/index.ts'
import { arbitraryAnswers } from './arbitrary-answers.ts'
import { duckdbOfTeams } from './duckdb-of-teams.ts'
import { randomAnswers } from './random-answers.ts'
import { gated, modelled } from './test-instrument.ts'

let duckdb: Awaited<ReturnType<typeof duckdbOfTeams>>
beforeAll(async () => {
  duckdb = await duckdbOfTeams()
}, 60_000)
afterAll(() => duckdb.close())

describe('cells', () => {
  test('are whole numbers of 1/288,000, all of which the table has', { timeout: 60_000 }, () => {
    const { whole } = cellUnits(modelled)
    expect(whole).toBe(288_000)
    const distances = new Set(
      cellsCsv(modelled)
        .split('\n')
        .map((line) => Number(line.split(',')[0])),
    )
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        for (const { team, project } of Object.values(score(modelled, answers).cells)) {
          for (const cell of [team, project]) {
            if (cell === null) continue
            const number = Math.round(whole * cell)
            expect(Math.abs(whole * cell - number)).toBeLessThan(1e-9)
            expect(distances.has(whole / 2 - number)).toBe(true)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('with seven pairs about one activity would have too many values', () => {
    const pairs = Array.from({ length: 7 }, (_, at) => ({ ...modelled.pairs[0], id: `block-${at}` }))
    expect(() => cellsCsv({ ...modelled, pairs: pairs as typeof modelled.pairs })).toThrow(
      new RangeError('There are 7 pairs about one activity; expected at most 6.'),
    )
  })
})

test('an instrument with one to three pairs an activity, and without a frequency, is read as by team', async () => {
  const pairs = modelled.pairs.filter(({ id }) => !/-4$|^(block|show)-[23]$|^unblock-2$/.test(id))
  const instrument = { ...modelled, pairs, frequencies: modelled.frequencies.slice(1) }
  const names = { states: 'fewer_states', cells: 'fewer_cells' }
  const sql = teamSqlFor(instrument, 'duckdb', { team: 'squad', least: 1, ...names })
  await duckdb.does(sql.states + sql.cells)
  const ids = [...modelled.pairs, ...modelled.frequencies].map(({ id }) => id)
  const people = Array.from({ length: 300 }, (_, seed) => randomAnswers(modelled, seed))
  await duckdb.table(
    people.map((answers, at) => [`${at % 60}`, null, ...ids.map((id) => answers[id] ?? null)]),
  )
  for (const found of await duckdb.rowsOf(sql.query)) {
    const members = people.filter((_, at) => `${at % 60}` === found.team)
    const kept = [...pairs, ...instrument.frequencies].map(({ id }) => id)
    const results = members.map((answers) =>
      score(instrument, gated(Object.fromEntries(kept.map((id) => [id, answers[id] ?? null])), instrument)),
    )
    const together = team(results)
    expect([found.people, found.block_team_value]).toEqual([5, null])
    const same = (of: unknown, want: number | null | undefined) =>
      of === null || want === null || want === undefined ? of === want : Math.abs(Number(of) - want) < 1e-12
    expect({
      gap_index: same(found.gap_index, together.gapIndex),
      overlap: same(found.overlap, together.overlap),
      dedicated: same(found.dedicated, together.dedicated),
      separation: same(found.separation, together.separation),
      gap: same(found.unblock_team_gap, together.coverage.unblock.team?.gap ?? null),
      value: same(found.redirect_project_value, together.coverage.redirect.project?.value ?? null),
      position: same(found.position, meanPosition(results)?.value ?? null),
    }).toEqual({
      ...{ gap_index: true, overlap: true, dedicated: true, separation: true },
      ...{ gap: true, value: true, position: true },
    })
  }
})
