import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { type Answers, attributes, frequencies, pairs, saved } from './support/answers.ts'
import { made, openPanel } from './support/report-panel.ts'
import { expect, test } from './support/story.ts'

/** Node sets the same report; loaded here only, since it bundles the generator first. */
const inNode = async () => {
  const { code, fonts } = await import('../scripts/report-code.js')
  const { twoHats1, score, explain, report, reportWords } = code
  return async (order: Order) => {
    const { answers, role, page, date, name, everyAnswer, link } = order
    const result = score(twoHats1, answers)
    const explanation = explain(twoHats1, answers)
    const bytes: Uint8Array = await report(
      { instrument: twoHats1, answers, result, explanation, role },
      { words: reportWords('en'), page, date, name, include: { answers: everyAnswer, link } },
      fonts,
    )
    return createHash('sha256').update(bytes).digest('hex')
  }
}

interface Order {
  readonly locale: 'en'
  readonly answers: Answers
  readonly role: string | null
  readonly seconds: Record<string, number>
  readonly own: boolean
  readonly name: string
  readonly page: 'A4' | 'Letter'
  readonly date: string
  readonly everyAnswer: boolean
  readonly link: string | null
}

const names = ['', 'Ada', 'Nguyễn Thị Phượng', 'Ελένη', 'דנה כהן', 'ليلى', 'Ґанна', 'W'.repeat(40)]
const roles = [null, 'tech-lead', 'technical-pm', 'both', 'neither']
const items = [...pairs.map(({ id }) => id), ...frequencies, ...attributes]

/** Fifty sets: extremes, few answers, none faced, and mixtures that a small generator draws. */
const sets: readonly Answers[] = Array.from({ length: 50 }, (_, at) => {
  if (at < 5) return Object.fromEntries(items.map((id) => [id, at]))
  if (at === 5) return {}
  if (at === 6) return Object.fromEntries(items.map((id) => [id, null]))
  let state = at * 7919
  const next = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
  const share = 1 + next(9)
  return Object.fromEntries(
    items.flatMap((id) => (next(10) <= share ? [[id, next(8) === 0 ? null : next(5)]] : [])),
  )
})

const orders = (page: Order['page']): readonly Order[] =>
  sets.map((answers, at) => ({
    locale: 'en',
    answers,
    role: roles[at % roles.length] ?? null,
    seconds: {},
    own: true,
    name: names[at % names.length] ?? '',
    page,
    date: `2026-${String(1 + (at % 12)).padStart(2, '0')}-17`,
    everyAnswer: at % 2 === 1,
    link: at % 3 === 1 ? 'https://example.org/result#two-hats-1.AAAAAAAAAAAAAAAAAAAAA' : null,
  }))

/** Hashes of reports that the page's own Worker makes, started anew at the address that the page gave it. */
const inWorker = (page: Page, address: string, asked: readonly Order[]): Promise<string[]> =>
  page.evaluate(
    async ([url, list]) => {
      const worker = new Worker(url)
      const made = (number: number) =>
        new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
          worker.onmessage = ({ data }) => {
            if (data.kind !== 'outcome') return
            if (data.outcome.kind === 'made') resolve(data.outcome.bytes)
            else reject(new Error(JSON.stringify(data.outcome)))
          }
          worker.onerror = ({ message }) => reject(new Error(message))
          worker.postMessage({ kind: 'make', number, order: list[number] })
        })
      const hashes: string[] = []
      for (let number = 0; number < list.length; number += 1) {
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await made(number)))
        hashes.push([...hash].map((byte) => byte.toString(16).padStart(2, '0')).join(''))
      }
      worker.terminate()
      return hashes
    },
    [address, asked] as const,
  )

/** A page whose Worker has been started, and the address it was started at. */
async function workerAddress(page: Page): Promise<string> {
  const started = page.waitForEvent('worker')
  await openPanel(page)
  await made(page)
  return (await started).url()
}

test.describe('the same report is the same bytes', () => {
  // One after the other: the generator is bundled for Node once.
  test.describe.configure({ mode: 'default' })
  test.skip(({ viewport }) => viewport?.width !== 1280, 'One window is enough: no report depends on it.')

  for (const paper of ['A4', 'Letter'] as const) {
    test(`in the Worker and in Node, over 50 sets of answers on ${paper}`, async ({ page, store }) => {
      await store(saved(sets[2] ?? {}))
      const asked = orders(paper)
      const [browser, node] = [await inWorker(page, await workerAddress(page), asked), await inNode()]
      const expected: string[] = []
      for (const order of asked) expected.push(await node(order))
      expect(browser).toEqual(expected)
      expect(new Set(browser).size).toBe(50)
    })
  }

  test('twice, in another order, and never after one answer has changed', async ({ page, store }) => {
    await store(saved(sets[2] ?? {}))
    const address = await workerAddress(page)
    const asked = orders('A4').slice(0, 12)
    const first = await inWorker(page, address, asked)
    const backwards = await inWorker(page, address, asked.toReversed())
    expect(backwards.reverse()).toEqual(first)
    const changed = asked.map((order) => ({ ...order, answers: { ...order.answers, 'block-1': 3 } }))
    const again = await inWorker(page, address, changed)
    const same = again.filter((hash, at) => hash === first[at])
    expect(same).toHaveLength(asked.filter(({ answers }) => answers['block-1'] === 3).length)
  })
})
