import type { Browser, Page } from '@playwright/test'
import { firstLoad, limits } from '../scripts/first-load.js'
import { reportLimits, reportWeight } from '../scripts/report-weight.js'
import { allTo, saved } from './support/answers.ts'
import { openBare } from './support/bare-page.ts'
import { recordPresses } from './support/record-presses.ts'
import { openPanel } from './support/report-panel.ts'
import { expect, surveyjsIsThere, test } from './support/story.ts'
import { gapPerson, projectPerson, savedTeam, teamKey, teamPerson, variant } from './support/team.ts'

const presses = 20
const most = 50
/** On a machine that is slow at the moment, the survey may take so many times what a bare page takes; seen were 2.4 to 3.0. */
const mostOfBare = 3.5
/** What else the machine does can only slow a press, so that the best of twelve series counts. */
const series = 12
const teamSeries = 4

declare global {
  interface Window {
    reports: number[]
  }
}

test('the press of an answer paints within 50 ms, or 3.5 times what a bare page needs, on a CPU slowed 4 times', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await page.addInitScript(recordPresses)
  const worst: number[] = []
  const bare: number[] = []
  const best = (times: readonly number[]) => Math.min(...times)
  const limit = () => Math.max(most, mostOfBare * best(bare))
  for (let round = 0; round < series && (round === 0 || best(worst) > limit()); round++) {
    bare.push(await worstPress(page, 'a bare page', openBare))
    worst.push(await worstPress(page, 'the survey', openSurvey))
  }
  console.log(`the survey takes ${(best(worst) / best(bare)).toFixed(2)} of a bare page`)
  expect(best(worst)).toBeLessThanOrEqual(limit())
})

async function worstPress(page: Page, name: string, open: (page: Page) => Promise<void>): Promise<number> {
  const times = await pressToPaint(page, open)
  expect(times).toHaveLength(presses)
  const worst = times[presses - 1] ?? Number.POSITIVE_INFINITY
  const median = ((times[presses / 2 - 1] ?? 0) + (times[presses / 2] ?? 0)) / 2
  console.log(
    `press to paint, ${name}, ${presses} presses, CPU slowed 4 times: median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms`,
  )
  return worst
}

/** A page that SurveyJS renders. */
async function openSurvey(page: Page): Promise<void> {
  await page.goto('/survey#round-1')
  await page.reload()
  await page
    .getByRole('group', { name: /^Pair 1 / })
    .getByText('Both equally')
    .click()
  await surveyjsIsThere(page)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('group', { name: /^Pair 6 / })).toBeVisible()
  await page.evaluate(() => {
    window.times = []
  })
}

/** Sorted times of the presses. */
async function pressToPaint(page: Page, open: (page: Page) => Promise<void>): Promise<number[]> {
  await open(page)
  const slow = await page.context().newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  for (let press = 0; press < presses; press++) {
    const group = page.getByRole('group', { name: new RegExp(`^Pair ${6 + (press % 5)} `) })
    const label =
      ['More the first', 'More the second', 'Both equally', 'Much more the first'][Math.floor(press / 5)] ??
      ''
    const target = group.getByText(label, { exact: true })
    await target.scrollIntoViewIfNeeded()
    const box = await target.boundingBox()
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
    // A bare press on a page at rest: looking for its target would be measured too.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    await page.mouse.down()
    await page.mouse.up()
    await page.waitForFunction((least) => window.times.length >= least, press + 1, { polling: 100 })
  }
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return (await page.evaluate(() => window.times)).sort((one, other) => one - other)
}

test('a team of sixty: interaction to next paint stays under 200 ms on a CPU slowed 4 times', async ({
  page,
  store,
}) => {
  const people = Array.from({ length: 60 }, (_, at) => ({
    name: `Somebody ${at + 1}`,
    answers: variant([teamPerson, gapPerson, projectPerson][at % 3] ?? {}, at),
  }))
  await store(savedTeam(people), teamKey)
  await page.addInitScript(recordInteractions)
  const best = new Map<string, number>()
  const slowOnes = () => [...best].filter(([, time]) => time >= 200)
  for (let round = 0; round < teamSeries && (round === 0 || slowOnes().length > 0); round++) {
    for (const [what, time] of await interactionsOfSixty(page)) {
      best.set(what, Math.min(time, best.get(what) ?? Number.POSITIVE_INFINITY))
    }
    const shown = [...best].map(([what, time]) => `${what} ${time}`).join(', ')
    console.log(`team of sixty, CPU slowed 4 times, longest interaction to next paint in ms: ${shown}`)
  }
  expect(slowOnes()).toEqual([])
})

/** The longest of each kind of interaction, in milliseconds, on a page just loaded. */
async function interactionsOfSixty(page: Page): Promise<readonly (readonly [string, number])[]> {
  // A visit of its own each time: what was unfolded stays so within one.
  await page.goto('about:blank')
  await page.goto('/team')
  await expect(page.getByText('Indices for specialists')).toBeVisible()
  await page.getByText('Change this team').click()
  const rest = () =>
    page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })))
  const slow = await page.context().newCDPSession(page)
  const longest: (readonly [string, number])[] = []
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const measure = async (what: string, act: () => Promise<unknown>) => {
    await rest()
    await page.evaluate(() => {
      window.times = []
    })
    await act()
    await rest()
    // The browser reports an interaction after its frame, in steps of 8 ms, from 16 ms on. Nothing tells that there was
    // none to report, so that the time has to pass.
    await page.waitForTimeout(300)
    longest.push([what, Math.max(16, ...(await page.evaluate(() => window.times)))])
  }
  await measure('open the list', () => page.getByText('Names, and who is in it: 60 people').click())
  const name = page.getByRole('textbox', { name: 'Name of', exact: false }).nth(29)
  await name.focus()
  await measure('type a name', () => page.keyboard.type('Noa Lindqvist', { delay: 60 }))
  await measure('remove', () => page.getByRole('button', { name: 'Remove Somebody 31' }).click())
  await measure('undo', () => page.getByRole('button', { name: 'Undo' }).click())
  await measure('with names', () => page.getByRole('checkbox', { name: 'With names' }).click())
  await measure('copy the link', () => page.getByRole('button', { name: 'Copy a link to this team' }).click())
  await measure('start over', () => page.getByRole('button', { name: 'Start over' }).click())
  await measure('undo that', () => page.getByRole('button', { name: 'Undo' }).click())
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return longest
}

/** What the browser itself calls the duration of an interaction: from the input to the next paint. */
function recordInteractions() {
  window.times = []
  new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries() as PerformanceEventTiming[]) {
      if (entry.interactionId) window.times.push(entry.duration)
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
}

test('first-load JavaScript stays within the limit of each route', async ({ baseURL }) => {
  const rows = await firstLoad(baseURL ?? '')
  const over = rows.filter(({ name, bytes }) => bytes / 1024 > limits[name as keyof typeof limits])
  expect(rows.map(({ name }) => name)).toEqual([
    ...['home', 'survey', 'result', 'team'],
    ...['join', 'lead', 'picture', 'method'],
  ])
  for (const { bytes } of rows) expect(bytes).toBeGreaterThan(100 * 1024)
  expect(over).toEqual([])
})

test('code and fonts of the report stay within their limits', async ({ baseURL }) => {
  const { code, fonts } = await reportWeight(baseURL ?? '')
  expect(code / 1024).toBeGreaterThan(100)
  expect(code / 1024).toBeLessThanOrEqual(reportLimits.code)
  expect(fonts / 1024).toBeGreaterThan(100)
  expect(fonts / 1024).toBeLessThanOrEqual(reportLimits.fonts)
})

/**
 * From the press of "Make the report" (ms), the CPU slowed 4 times: with nothing at hand yet, and with everything. Chromium
 * slows the page but hardly a Worker, so that the report made on the page is the figure to go by. The best of twelve
 * was 1.50 to 1.63 s when the limit was set.
 */
const mostForReport = { first: 2000, second: 500 }

for (const place of ['in the Worker', 'on the page, which is slowed whole'] as const) {
  test(`a report is there within 2 s, a second one within 0.5 s, ${place}`, async ({ browser, baseURL }) => {
    const found: (readonly [number, number])[] = []
    const best = (at: 0 | 1) => Math.min(...found.map((times) => times[at]))
    const enough = () => best(0) <= mostForReport.first && best(1) <= mostForReport.second
    for (let round = 0; round < series && !enough(); round++) {
      const [first = 0, second = 0] = await timesOfReports(browser, baseURL ?? '', place === 'in the Worker')
      found.push([first, second])
      console.log(
        `report, CPU slowed 4 times, ${place}: first ${first.toFixed(0)} ms, second ${second.toFixed(0)} ms`,
      )
    }
    expect(best(0)).toBeLessThanOrEqual(mostForReport.first)
    expect(best(1)).toBeLessThanOrEqual(mostForReport.second)
  })
}

/** From the press to the finished file, for two reports on a page that nothing was fetched for ahead. */
async function timesOfReports(browser: Browser, baseURL: string, worker: boolean): Promise<number[]> {
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  await page.addInitScript(
    ([answers, withWorker]) => {
      localStorage.setItem('two-hats', answers)
      if (!withWorker) Reflect.deleteProperty(window, 'Worker')
      window.reports = []
      let pressed = 0
      addEventListener(
        'submit',
        () => {
          pressed = window.event?.timeStamp ?? 0
        },
        true,
      )
      const createObjectURL = URL.createObjectURL
      // The file is handed to the browser's downloads right after its first address is made.
      URL.createObjectURL = (file) => {
        if (pressed > 0) window.reports.push(performance.now() - pressed)
        pressed = 0
        return createObjectURL(file)
      }
    },
    [saved(allTo(1)), worker] as const,
  )
  await openPanel(page)
  const slow = await context.newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  for (let report = 1; report <= 2; report++) {
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    await page.getByRole('button', { name: 'Make the report' }).click()
    await page.waitForFunction((least) => window.reports.length >= least, report, { polling: 100 })
  }
  const times = await page.evaluate(() => window.reports)
  await context.close()
  return times
}
