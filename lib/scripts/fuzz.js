// `npm run fuzz -w lib`: a million random and structured inputs to the gates of the built package, and a million rows that
// no gate has seen between people who are scored. No throw, no hang, no accepted out-of-range value, nobody scored
// otherwise. FUZZ_SEED repeats a run; the seed is printed. Ends with "N passed, N failed".
import { parseAnswers } from 'two-hats'
import { twoHats1 } from 'two-hats/instruments/two-hats-1'
import { decodeLink, encodeLink } from 'two-hats/link'
import { check, end } from './checks.js'
import { fuzzMemory } from './fuzz-memory.js'
import { numbers, picker, printedSeed } from './random.js'

const runs = Number(process.env.FUZZ_RUNS ?? 600_000)
const seed = printedSeed()
const next = numbers(seed)
const pick = picker(next)

const ids = [...twoHats1.pairs, ...twoHats1.frequencies, ...twoHats1.attributes].map(({ id }) => id)
const odd = [
  5,
  -1,
  2.5,
  Number.NaN,
  Infinity,
  -0,
  '3',
  '',
  true,
  undefined,
  {},
  [],
  () => 1,
  Symbol('x'),
  10n,
  1e308,
]
const keys = [
  '__proto__',
  'constructor',
  'toString',
  '',
  'block-0',
  'BLOCK-1',
  'block-1 ',
  '\u0000',
  '😀',
  'x'.repeat(500),
]
const value = () => (next() < 0.8 ? pick([0, 1, 2, 3, 4, null]) : pick(odd))
const key = () => (next() < 0.85 ? pick(ids) : next() < 0.5 ? pick(keys) : text(12))
const text = (most) =>
  String.fromCharCode(
    ...Array.from({ length: Math.floor(next() * most) }, () =>
      Math.floor(next() * (next() < 0.9 ? 128 : 65536)),
    ),
  )

function input() {
  const kind = next()
  if (kind < 0.05)
    return pick([null, undefined, 1, 'x', [], [1], new Date(0), new Map(), Object.create({ 'block-1': 1 })])
  if (kind < 0.06) {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    return proxy
  }
  if (kind < 0.08)
    return new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('trap')
        },
      },
    )
  const target = kind < 0.12 ? Object.create(null) : {}
  for (let left = Math.floor(next() * 40); left > 0; left--) {
    const name = key()
    if (next() < 0.02)
      Object.defineProperty(target, name, {
        enumerable: true,
        configurable: true,
        get: () => {
          throw new Error('getter')
        },
      })
    else
      Object.defineProperty(target, name, {
        enumerable: true,
        configurable: true,
        writable: true,
        value: value(),
      })
  }
  return target
}

const choices = new Set([0, 1, 2, 3, 4, null])
const known = new Set(ids)
const sound = (answers) =>
  Object.entries(answers).every(
    ([id, answer]) => known.has(id) && choices.has(answer) && !Object.is(answer, -0),
  )

let slowest = 0
const run = (what, times, once) => {
  let accepted = 0
  const start = performance.now()
  try {
    for (let at = 0; at < times; at++) {
      const before = performance.now()
      if (once()) accepted += 1
      slowest = Math.max(slowest, performance.now() - before)
    }
    check(
      true,
      `${times} inputs to ${what}: ${accepted} accepted, ${((performance.now() - start) / 1000).toFixed(1)} s`,
    )
  } catch (error) {
    check(false, `${what}: ${error.stack}`)
  }
}

run('parseAnswers', runs, () => {
  const gate = parseAnswers(twoHats1, input())
  if (gate.ok && !sound(gate.answers)) throw new Error(`accepted ${JSON.stringify(gate.answers)}`)
  if (!gate.ok && (gate.issues.length === 0 || gate.issues.length > 101))
    throw new Error(`${gate.issues.length} issues`)
  return gate.ok
})
const answers = () =>
  Object.fromEntries(ids.filter(() => next() < 0.7).map((id) => [id, pick([0, 1, 2, 3, 4, null])]))
const damage = (link) => {
  const at = Math.floor(next() * link.length)
  const kind = next()
  if (kind < 0.3) return link.slice(0, at) + pick([...'AZaz09-_.#+/ é']) + link.slice(at + 1)
  if (kind < 0.5) return link.slice(0, at) + (link[at + 1] ?? '') + link[at] + link.slice(at + 2)
  if (kind < 0.7) return link.slice(0, at) + link.slice(at + 1)
  if (kind < 0.9) return link.slice(0, at) + text(6) + link.slice(at)
  return `two-hats-1.${text(40)}`
}
run('decodeLink', runs, () => {
  const given = answers()
  const link = encodeLink(twoHats1, given)
  const whole = decodeLink(twoHats1, link)
  if (!whole.ok || JSON.stringify(whole.answers) !== JSON.stringify(given)) throw new Error(`refused ${link}`)
  const changed = damage(link)
  const decoded = decodeLink(twoHats1, changed)
  if (decoded.ok && changed.trim().replace(/^#/, '') !== encodeLink(twoHats1, decoded.answers)) {
    throw new Error(`accepted ${JSON.stringify(changed)}`)
  }
  if (decoded.ok && !sound(decoded.answers)) throw new Error(`accepted ${JSON.stringify(decoded.answers)}`)
  return decoded.ok
})
run('decodeLink, of any value', runs / 10, () => decodeLink(twoHats1, next() < 0.5 ? input() : value()).ok)
check(slowest < 1000, `slowest input ${slowest.toFixed(1)} ms`)
await fuzzMemory(seed, Number(process.env.FUZZ_ROWS ?? 1_000_000))
end()
