import type { Browser } from '@playwright/test'

/** Lighthouse's phone: so many times slower than the processor of the test. */
const SLOWER = 4
/** From so many milliseconds on a task is long. */
const LONG = 50

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  /** Microseconds of processor time, which what else the machine does leaves alone. */
  readonly tdur?: number
  readonly args: { readonly data?: { readonly documentLoaderURL?: string } }
}

/**
 * Total blocking time of a page's arrival, in milliseconds, on a processor four times slower: what its main thread's tasks
 * exceed 50 ms by, from the navigation until two seconds after the page has loaded. Tasks before the first paint count too.
 */
export async function blockingTime(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
  })
  const page = await context.newPage()
  await browser.startTracing(page, { categories: ['blink.user_timing', 'toplevel'] })
  await page.goto(url, { waitUntil: 'load' })
  // Nothing tells that no more will come.
  await page.waitForTimeout(2000)
  const trace = await browser.stopTracing()
  await context.close()
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] }
  const start = traceEvents.findLast(
    ({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === url,
  )
  if (start === undefined) throw new Error(`The trace of ${url} has no navigation to it.`)
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ts }) =>
      name === 'ThreadControllerImpl::RunTask' && pid === start.pid && tid === start.tid && ts >= start.ts,
  )
  if (tasks.length === 0) throw new Error(`The trace of ${url} has no task of its main thread.`)
  return tasks.reduce((sum, { tdur = 0 }) => sum + Math.max(0, (SLOWER * tdur) / 1000 - LONG), 0)
}
