// Fifty orders of a report, and the hashes of what Node and a page's Worker make of them: they must be the same.
import { createHash } from 'node:crypto'

const activities = ['block', 'unblock', 'redirect', 'decide', 'show']
const items = [
  ...[1, 2, 3, 4].flatMap((round) => activities.map((activity) => `${activity}-${round}`)),
  ...activities.flatMap((activity) => [`${activity}-team`, `${activity}-project`]),
  ...['knowledge', 'speed', 'awareness'].flatMap((name) => [`${name}-1`, `${name}-2`]),
]
const names = ['', 'Ada', 'Nguyễn Thị Phượng', 'Ελένη', 'דנה כהן', 'ليلى', 'Ґанна', 'W'.repeat(40)]
const roles = [null, 'tech-lead', 'technical-pm', 'both', 'neither']

/** Fifty sets of answers: extremes, few answers, none faced, and mixtures that a small generator draws. */
export const sets = Array.from({ length: 50 }, (_, at) => {
  if (at < 5) return Object.fromEntries(items.map((id) => [id, at]))
  if (at === 5) return {}
  if (at === 6) return Object.fromEntries(items.map((id) => [id, null]))
  let state = at * 7919
  const next = (below) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
  const share = 1 + next(9)
  return Object.fromEntries(
    items.flatMap((id) => (next(10) <= share ? [[id, next(8) === 0 ? null : next(5)]] : [])),
  )
})

/** What a page sends its Worker; `page` is A4 or Letter. */
export const orders = (page) =>
  sets.map((answers, at) => ({
    locale: 'en',
    answers,
    role: roles[at % roles.length],
    seconds: {},
    own: true,
    name: names[at % names.length],
    page,
    date: `2026-${String(1 + (at % 12)).padStart(2, '0')}-17`,
    everyAnswer: at % 2 === 1,
    link: at % 3 === 1 ? 'https://example.org/result#two-hats-1.AAAAAAAAAAAAAAAAAAAAA' : null,
  }))

/** Hashes of the reports that Node makes; the generator is bundled by the first call. */
export async function hashesInNode(list) {
  const { code, fonts } = await import('./report-code.js')
  const { twoHats1, score, report, reportWords } = code
  const hashes = []
  for (const { answers, role, page, date, name, everyAnswer, link } of list) {
    const made = {
      instrument: twoHats1,
      answers,
      result: score(twoHats1, answers),
      role,
    }
    const options = {
      words: await reportWords('en'),
      page,
      date,
      name,
      include: { answers: everyAnswer, link },
    }
    const { bytes } = await report(made, options, fonts)
    hashes.push(createHash('sha256').update(bytes).digest('hex'))
  }
  return hashes
}

/**
 * Runs in a page: hashes of what its own Worker makes, started anew at the address that the page gave it.
 * @param {readonly [string, readonly object[]]} asked
 * @returns {Promise<string[]>}
 */
export async function hashesInWorker([address, list]) {
  const worker = new Worker(address)
  const made = (number) =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => {
        if (data.kind !== 'outcome') return
        if (data.outcome.kind === 'made') resolve(data.outcome.bytes)
        else reject(new Error(JSON.stringify(data.outcome)))
      }
      worker.onerror = ({ message }) => reject(new Error(message))
      worker.postMessage({ kind: 'make', number, order: list[number] })
    })
  const hashes = []
  for (let number = 0; number < list.length; number += 1) {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await made(number)))
    hashes.push([...hash].map((byte) => byte.toString(16).padStart(2, '0')).join(''))
  }
  worker.terminate()
  return hashes
}
