import { beforeEach, describe, expect, it } from 'vitest'
import { closesAt, daysFrom, readPlan } from './read-plan.ts'

/** 2026-11-29 16:20 UTC. */
const now = Date.UTC(2026, 10, 29, 16, 20) / 1000

beforeEach(() => {
  process.env.TZ = 'UTC'
})

const filled = {
  title: ' Checkout \n autumn',
  line: '',
  form: 'full',
  names: 'without',
  runs: 'days7',
  date: '',
  least: '5',
  expected: '',
  purge: '30',
}

function formOf(part: Partial<Record<keyof typeof filled, string | undefined>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...filled, ...part }))
    if (value !== undefined) form.set(name, value)
  return form
}

const wrongIn = (part: Parameters<typeof formOf>[0]) => {
  const read = readPlan(formOf(part), now)
  return read.ok ? [] : read.wrong
}

describe('what a lead has filled in', () => {
  it('becomes the rules of a round', () => {
    const read = readPlan(formOf({ expected: '7', line: ' Why \t not ' }), now)
    expect(read).toEqual({
      ok: true,
      plan: {
        title: 'Checkout autumn',
        line: 'Why not',
        policy: {
          form: 'full',
          names: false,
          least: 5,
          closes: Date.UTC(2026, 11, 6, 17) / 1000,
          purgeDays: 30,
          most: 60,
        },
        expected: 7,
      },
    })
  })

  it('with names has no least number, whatever stands there', () => {
    const read = readPlan(formOf({ names: 'with', least: '' }), now)
    expect(read.ok && [read.plan.policy.names, read.plan.policy.least]).toEqual([true, 1])
  })

  it.each([
    [{ title: ' \u200b' }, ['title']],
    [{ names: undefined }, ['names']],
    [{ names: 'yes' }, ['names']],
    [{ least: '2' }, ['least']],
    [{ least: '3' }, []],
    [{ least: '60' }, []],
    [{ least: '61' }, ['least']],
    [{ least: '3.5' }, ['least']],
    [{ expected: '0' }, ['expected']],
    [{ expected: '60' }, []],
    [{ expected: '61' }, ['expected']],
    [{ expected: 'many' }, ['expected']],
    [{ expected: '4' }, ['never']],
    [{ expected: '5' }, []],
    [{ expected: '4', least: '3' }, []],
    [{ expected: '1', names: 'with' }, []],
    [{ names: undefined, least: undefined }, ['names']],
    [{ expected: '4', least: '2' }, ['least']],
    [{ purge: '0' }, ['purge']],
    [{ purge: '1' }, []],
    [{ purge: '90' }, []],
    [{ purge: '91' }, ['purge']],
    [{ purge: '' }, ['purge']],
    [{ runs: 'date' }, ['date']],
    [{ title: '', names: undefined, runs: 'never', purge: 'x' }, ['title', 'names', 'date', 'purge']],
  ])('as %j is wrong at %j', (part, wrong) => {
    expect(wrongIn(part)).toEqual(wrong)
  })

  it('of a long text keeps 280 characters, and no half one', () => {
    const read = readPlan(formOf({ line: '👍🏽'.repeat(100) }), now)
    expect(read.ok && read.plan.line).toBe('👍🏽'.repeat(70))
  })
})

describe('a round closes', () => {
  const at = (seconds: number) => new Date(1000 * (now + seconds)).toISOString()
  it.each([
    [3599, false],
    [3600, true],
    [92 * 86_400, true],
    [92 * 86_400 + 1, false],
  ])('%i seconds from now: %j', (seconds, may) => {
    expect(closesAt('date', at(seconds), now)).toBe(may ? now + seconds : null)
  })

  it('on the next full hour after so many days', () => {
    expect(daysFrom(Date.UTC(2026, 10, 29, 16) / 1000, 3)).toBe(Date.UTC(2026, 11, 2, 17) / 1000)
  })

  it('at the same time of day where summer time ends in between', () => {
    process.env.TZ = 'Europe/Berlin'
    // 20 October 18:20 in Berlin is 16:20 UTC; a week later 19:00 there is 18:00 UTC.
    expect(daysFrom(Date.UTC(2026, 9, 20, 16, 20) / 1000, 7)).toBe(Date.UTC(2026, 9, 27, 18) / 1000)
  })
})
