import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { explain, quality, score } from 'two-hats'
import { packAnswers, scoreBatch } from 'two-hats/batch'
import { twoHats1 } from 'two-hats/instruments/two-hats-1'
import { encodeLink } from 'two-hats/link'
import { check } from './checks.js'
import { digest } from './digest.js'
import { checkedPeople, uncheckedRows } from './unchecked.js'

/** One person is scored after so many rows that no gate has seen. */
const BETWEEN = 25

/** Whatever takes answers; `score` most, since it has the larger memory. */
const takers = [score, score, score, explain, quality, packAnswers, encodeLink]

/**
 * Unchecked rows go to whatever takes answers, and between them people are scored. Every row must be refused, and every
 * person must be scored as in a process that has met nobody else.
 */
export async function fuzzMemory(seed, rows) {
  const people = Math.floor(rows / BETWEEN)
  const alone = scoredAlone(seed, people)
  const person = checkedPeople(seed)
  const row = uncheckedRows(seed + 1)
  const items = twoHats1.pairs.length + twoHats1.frequencies.length + twoHats1.attributes.length
  // Nobody reads where a million errors were thrown.
  Error.stackTraceLimit = 0
  const digests = []
  let refused = 0
  for (let at = 0; at < people * BETWEEN; at++) {
    const taker = takers[at % takers.length]
    if (isRefused(() => taker(twoHats1, row()))) refused += 1
    if (at % BETWEEN !== 0) continue
    const bytes = Uint8Array.from({ length: items }, (_, column) => (column * 37 + at) % 256)
    if (!isRefused(() => scoreBatch(twoHats1, bytes))) throw new Error(`scoreBatch took ${bytes}`)
    digests.push(digest(person()))
  }
  Error.stackTraceLimit = 10
  const wanted = await alone
  const other = digests.filter((one, at) => one !== wanted[at]).length
  check(refused === people * BETWEEN, `${people * BETWEEN} unchecked rows: ${refused} refused`)
  check(
    other === 0 && digests.length === wanted.length && people > 0,
    `${digests.length} people between them: ${other} scored otherwise than in a process of their own`,
  )
}

function isRefused(take) {
  try {
    take()
    return false
  } catch (error) {
    if (error instanceof RangeError) return true
    throw error
  }
}

async function scoredAlone(seed, people) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('scored-alone.js', import.meta.url))], {
    env: { ...process.env, SEED: String(seed), PEOPLE: String(people) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  for await (const chunk of child.stdout.setEncoding('utf8')) text += chunk
  return text.split('\n')
}
