import { everything } from './support/answers.ts'
import { linkTo } from './support/links.ts'
import { blockingTime } from './support/long-tasks.ts'
import { expect, test } from './support/story.ts'

/** Milliseconds; without compile hints (docs/decisions/0025-compile-hints.md) each page had 90 to 200. */
const most = 75
/** What else the machine does can only lengthen a task, so that the best counts. */
const series = 8

const pages = {
  home: '/',
  survey: '/survey',
  'a result by its link': `/result#${linkTo(everything)}`,
  team: '/team',
  method: '/method',
}

for (const [name, path] of Object.entries(pages)) {
  test(`the arrival of ${name} blocks a processor four times slower for at most ${most} ms`, async ({
    browser,
    baseURL,
  }) => {
    const found: number[] = []
    while (found.length < series && !found.some((time) => time <= most)) {
      found.push(await blockingTime(browser, `${baseURL}${path}`))
    }
    console.log(`blocking time of ${name}: ${found.map((time) => time.toFixed(0)).join(', ')} ms`)
    expect(Math.min(...found)).toBeLessThanOrEqual(most)
  })
}
