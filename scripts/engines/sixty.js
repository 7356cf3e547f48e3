// Many envelopes at once: how long they take, and how long the page leaves its keys without an answer.
import { sealing } from '../rounds/sealing.js'

const { twoHats1 } = sealing

/** Every question answered: the pairs from −1, to the team, to 1, to the project. */
export const answersTo = (value) =>
  Object.fromEntries([
    ...twoHats1.pairs.map(({ id, right }) => [
      id,
      Math.round(2 + 2 * (right === 'project' ? value : -value)),
    ]),
    ...[...twoHats1.frequencies, ...twoHats1.attributes].map(({ id }, at) => [id, at % 5]),
  ])

/** Presses “Open the answers”; milliseconds until the picture is there, and the longest gap between two turns before it. */
export const openSixty = (browser) =>
  browser.evaluate(
    () =>
      new Promise((resolve) => {
        const shown = () => document.querySelector('main .kicker')?.textContent.includes('60 people')
        const began = performance.now()
        let [last, gap] = [began, 0]
        const turn = () => {
          const now = performance.now()
          if (shown()) return resolve({ ms: Math.round(now - began), gap: Math.round(gap) })
          gap = Math.max(gap, now - last)
          last = now
          setTimeout(turn)
        }
        const all = [...document.querySelectorAll('button')]
        all.find(({ textContent }) => textContent === 'Open the answers').click()
        turn()
      }),
  )
