import { firstLoad, limits } from '../scripts/first-load.js'
import { expect, surveyjsIsThere, test } from './support/story.ts'

test('the press of an answer paints within 50 ms on a CPU slowed 4 times', async ({ page }) => {
  await page.goto('/survey')
  await surveyjsIsThere(page)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('group', { name: /^Pair 6 / })).toBeVisible()
  const slow = await page.context().newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { times })
    addEventListener(
      'click',
      (event) => {
        if (!(event.target instanceof HTMLInputElement)) return
        const pressed = event.timeStamp
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => times.push(performance.now() - pressed)
          channel.port2.postMessage(null)
        })
      },
      true,
    )
  })
  for (let press = 0; press < 20; press++) {
    const group = page.getByRole('group', { name: new RegExp(`^Pair ${6 + (press % 5)} `) })
    await group.getByText(press < 10 ? 'More A' : 'More B', { exact: true }).click()
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { times: number[] }).times.length))
      .toBe(press + 1)
  }
  const times = (await page.evaluate(() => (window as unknown as { times: number[] }).times)).sort(
    (a, b) => a - b,
  )
  const median = ((times[9] ?? 0) + (times[10] ?? 0)) / 2
  const worst = times[19] ?? 0
  console.log(
    `press to paint, 20 presses, CPU slowed 4 times: median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms`,
  )
  expect(times).toHaveLength(20)
  expect(worst).toBeLessThanOrEqual(50)
})

test('first-load JavaScript stays within the limit of each route', async ({ baseURL }) => {
  const rows = await firstLoad(baseURL ?? '')
  const over = rows.filter(({ name, bytes }) => bytes / 1024 > limits[name as keyof typeof limits])
  expect(rows.map(({ name }) => name)).toEqual(['home', 'survey', 'result', 'method'])
  for (const { bytes } of rows) expect(bytes).toBeGreaterThan(100 * 1024)
  expect(over).toEqual([])
})
