// `npm run check -- report-attack`: what somebody may send to POST /api/report to do harm. Ends with `N passed, N failed`.
import { byHand as byHandAt, expect, expectHarmless, outcomeOf, timed } from './attack-tools.js'
import { served } from './served.js'

const server = await served()
const address = `${server.base}/api/report`
let passed = 0
let failed = 0

async function check(title, run) {
  try {
    const found = await run()
    passed += 1
    console.log(`  passed  ${title}${found ? `: ${found}` : ''}`)
  } catch (error) {
    failed += 1
    console.log(`  FAILED  ${title}: ${error.message}`)
  }
}

const good = { answers: { 'block-1': 3, 'unblock-1': 1, 'redirect-1': 2, 'decide-1': 4, 'show-1': 0 } }

const post = (body, headers = {}) =>
  fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const byHand = (...request) => byHandAt(server.port, ...request)

const goodReport = async () => expect('the status', (await outcomeOf(await post(good))).status, 200)

const statusOf = (answer) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])

console.log(`Attacks on ${address}`)
await check('a good report', goodReport)
const memoryBefore = server.memory()

await check('a body of 1 MB', async () => {
  const { status } = await outcomeOf(await post(`{"name":"${'x'.repeat(1_000_000)}"}`))
  expect('the status', status, 413)
})

await check('a body of 100 MB without a length is cut off early', async () => {
  const megabyte = Buffer.alloc(1_000_000, 32)
  const chunk = Buffer.concat([Buffer.from(`${(1_000_000).toString(16)}\r\n`), megabyte, Buffer.from('\r\n')])
  const head = ['Content-Type: application/json', 'Transfer-Encoding: chunked']
  const pieces = Array.from({ length: 100 }, () => chunk)
  const { answer, taken } = await byHand(head, pieces, { pause: 5, patience: 15_000 })
  if (answer !== '') expect('the status', statusOf(answer), 413)
  if (taken > 50e6) throw new Error(`${(taken / 1e6).toFixed(0)} MB were taken`)
  return `after ${(taken / 1e6).toFixed(0)} MB`
})

for (const [title, text, ...statuses] of [
  ['a list 30,000 deep', '['.repeat(30_000) + ']'.repeat(30_000), 422],
  ['answers 8,000 deep', `{"answers":${'{"a":'.repeat(8000)}1${'}'.repeat(8000)}}`, 422],
  ['lists that do not end', '['.repeat(60_000), 400],
  [
    '3,000 unknown fields',
    JSON.stringify(Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`k${at}`, 1]))),
    422,
  ],
  ['numbers too large for a number', '{"answers":{"block-1":1e999}}', 422],
  ['__proto__', '{"__proto__":{"answers":{}},"constructor":{"prototype":{"x":1}}}', 422],
  ['nothing', '', 400],
]) {
  await check(title, async () =>
    expect('the status', (await outcomeOf(await post(text))).status, ...statuses),
  )
}

for (const wrong of [null, true, 7, 'text', [], [1], {}, { length: 1 }]) {
  await check(`${JSON.stringify(wrong)} everywhere`, async () => {
    for (const field of ['answers', 'role', 'name', 'page', 'date', 'include']) {
      const { status } = await outcomeOf(await post({ ...good, [field]: wrong }))
      const fine =
        (field === 'role' && wrong === null) ||
        (field === 'name' && wrong === 'text') ||
        (['answers', 'include'].includes(field) && JSON.stringify(wrong) === '{}')
      expect(`the status of ${field}`, status, fine ? 200 : 422)
    }
    const { status } = await outcomeOf(await post(JSON.stringify(wrong)))
    expect('the status of the body', status, 422)
  })
}

const markup = '<script>alert(1)</script>&amp;<!--'
const syntax = ') Tj ET endstream endobj << /JS (app.alert(1)) >> ('
for (const [title, name, printed, leftOut = null] of [
  ['markup in the name', markup, markup],
  ['PDF syntax in the name', syntax, syntax],
  ['control characters in the name', 'A\u0000\u0007\u001bB', 'AB', 'U+0000, U+0007, U+001B'],
  ['a name that turns text around', 'abc\u202edef', 'abcdef', 'U+202E'],
  ['half a character', '\ud83d', '', 'U+D83D'],
  ['a header in the name', 'A\r\nSet-Cookie: x=1', 'A Set-Cookie: x=1'],
  ['characters without a glyph', 'Ann 漢字 👩🏽‍💻', 'Ann', 'U+6F22, U+5B57, U+1F469 U+1F3FD U+200D U+1F4BB'],
]) {
  await check(title, async () => {
    const response = await post({ ...good, name })
    expect('what is said to be left out', response.headers.get('two-hats-left-out'), leftOut)
    expect('a cookie', response.headers.get('set-cookie'), null)
    await expectHarmless((await outcomeOf(response)).bytes, printed)
  })
}

for (const [title, name] of [
  ['a name of 30,000 letters', 'n'.repeat(30_000)],
  ['a name of 20,000 accents', `a${'\u0301'.repeat(20_000)}`],
  ['a name of 500 accents', `a${'\u0301'.repeat(500)}`],
]) {
  await check(title, async () => {
    const { status, problem } = await outcomeOf(await post({ ...good, name }))
    expect('the status', status, 422)
    expect('the issue’s place', problem.issues[0].path, '/name')
  })
}

await check('a date with a header in it', async () => {
  const response = await post({ ...good, date: '2026-11-24"\r\nX: y' })
  expect('the status', (await outcomeOf(response)).status, 422)
})

await check('forms, plain text and other methods', async () => {
  for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded']) {
    expect('the status', (await outcomeOf(await post(good, { 'Content-Type': type }))).status, 415)
  }
  for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) {
    expect(`the status of ${method}`, (await fetch(address, { method })).status, 405)
  }
})

await check('a body that comes a byte a second', async () => {
  const began = performance.now()
  const head = ['Content-Type: application/json', 'Content-Length: 1000']
  const { answer } = await byHand(
    head,
    Array.from({ length: 30 }, () => ' '),
    { pause: 1000 },
  )
  const seconds = (performance.now() - began) / 1000
  // Whoever goes on sending may find the connection closed before the answer is read.
  if (answer !== '') expect('the status', statusOf(answer), 408)
  if (seconds < 9 || seconds > 14) throw new Error(`it was given ${seconds.toFixed(1)} s`)
  return `given up after ${seconds.toFixed(1)} s`
})

await check('200 connections that close mid-way, and 200 that close once all is sent', async () => {
  const text = JSON.stringify(good)
  const head = ['Content-Type: application/json', `Content-Length: ${text.length}`]
  const halves = [text.slice(0, 50), text.slice(50)]
  await Promise.all(
    Array.from({ length: 400 }, (_, at) => byHand(head, halves, { pause: 1, leaveAfter: at % 2 ? 1 : 2 })),
  )
  const began = performance.now()
  await goodReport()
  return `the next report after ${(performance.now() - began).toFixed(0)} ms`
})

/** Connections that a busy system itself refuses or lets wait: the server never saw them. */
const mostUnreached = 10

const flood = async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 1000 }, async () => {
      const response = await post(good).catch(() => null)
      if (response === null) return 'unreached'
      const retry = response.headers.get('retry-after')
      const { status } = await outcomeOf(response)
      if (status !== 200 && !(Number(retry) > 0)) throw new Error(`${status} comes without Retry-After`)
      return status
    }),
  )
  const counts = { unreached: 0 }
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1
  const { unreached, ...statuses } = counts
  if (unreached > mostUnreached) throw new Error(`${unreached} connections were not made`)
  return statuses
}

const afterFlood = []
for (let round = 1; round <= 8; round += 1) {
  await check(`1,000 requests at once, round ${round}`, async () => {
    const page = setInterval(() => pages.push(timed(fetch(`${server.base}/privacy`))), 250)
    const pages = []
    const counts = await flood()
    clearInterval(page)
    const slowest = Math.max(...(await Promise.all(pages)), 0)
    expect(
      'statuses',
      Object.keys(counts).every((status) => ['200', '503'].includes(status)),
      true,
    )
    if (!(counts[200] >= 34)) throw new Error(`only ${counts[200]} reports were made`)
    afterFlood.push(server.memory())
    return `${counts[200]} made, ${counts[503] ?? 0} told to come again; a page meanwhile took at most ${slowest.toFixed(0)} ms; ${afterFlood.at(-1)?.toFixed(0)} MiB`
  })
}

await check('memory stays flat from flood to flood', async () => {
  if (memoryBefore === null) return 'not known on this system'
  // The first floods fill what is kept: threads, caches, the room that the collector takes.
  const [early, late] = [afterFlood.slice(1, 4), afterFlood.slice(4)].map((part) => Math.max(...part))
  if (late > 1.3 * early) throw new Error(`it grew from ${early.toFixed(0)} to ${late.toFixed(0)} MiB`)
  return `${memoryBefore.toFixed(0)} MiB before, ${afterFlood.map((mib) => mib.toFixed(0)).join(', ')} MiB after each`
})

await check('a good report afterwards, the same as ever', async () => {
  const one = await outcomeOf(await post({ ...good, date: '2026-11-24' }))
  const other = await outcomeOf(await post({ ...good, date: '2026-11-24' }))
  expect('two reports', one.bytes.equals(other.bytes), true)
})

server.stop()
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
