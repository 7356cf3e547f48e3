import type { Page } from '@playwright/test'
import { hashesInNode, hashesInWorker, orders, sets } from '../scripts/report-orders.js'
import { saved } from './support/answers.ts'
import { made, openPanel } from './support/report-panel.ts'
import { expect, test } from './support/story.ts'

/** A page whose Worker has been started, and the address it was started at. */
async function workerAddress(page: Page): Promise<string> {
  const started = page.waitForEvent('worker')
  await openPanel(page)
  await made(page)
  return (await started).url()
}

type Orders = ReturnType<typeof orders>

const inWorker = (page: Page, address: string, asked: Orders): Promise<string[]> =>
  page.evaluate(hashesInWorker, [address, asked] as const)

test.describe('the same report is the same bytes', () => {
  // One after the other: the generator is bundled for Node once.
  test.describe.configure({ mode: 'default' })
  test.skip(({ viewport }) => viewport?.width !== 1280, 'One window is enough: no report depends on it.')

  for (const paper of ['A4', 'Letter'] as const) {
    test(`in the Worker and in Node, over 50 sets of answers on ${paper}`, async ({ page, store }) => {
      await store(saved(sets[2] ?? {}))
      const asked = orders(paper)
      const browser = await inWorker(page, await workerAddress(page), asked)
      expect(browser).toEqual(await hashesInNode(asked))
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
