// `npm run check -- deploy`: the build behind nginx as deploy/ has it, with TLS: every address beside the Node server's
// own answer, limits, one journey in a browser, and requests a second beside plain nginx. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ask, asked, differences, missing } from './deploy/answers.js'
import { row, table } from './deploy/bench.js'
import { journey } from './deploy/journey.js'
import { freePort, needTools, ours, plain, startNginx, workplace } from './deploy/nginx.js'
import { checkUnit } from './deploy/unit.js'
import { served } from './served.js'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const LEAST_OF_PLAIN = 0.8

let passed = 0
let failed = 0
async function check(what, run) {
  try {
    const wrong = (await run()) ?? []
    if (wrong.length > 0) throw new Error(wrong.slice(0, 12).join('\n    '))
    passed += 1
    console.log(`ok   ${what}`)
  } catch (error) {
    failed += 1
    console.log(`FAIL ${what}\n    ${error.message}`)
  }
}
const is = (what, found, expected) =>
  found === expected ? [] : [`${what} is ${found}; expected ${expected}`]

const stops = []
async function end() {
  for (const stop of stops.splice(0).reverse()) await stop()
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => {
    failed += 1
    end()
  })

async function everything() {
  needTools()
  const { folder, remove } = workplace()
  stops.push(remove)
  const server = await served()
  stops.push(server.stop)
  const built = spawnSync(process.execPath, ['scripts/deploy-build.js'], { stdio: 'inherit' })
  if (built.status !== 0) throw new Error('scripts/deploy-build.js failed; the lines above say why.')

  const { pages, chunks } = JSON.parse(readFileSync('.next/site.json', 'utf8'))
  const [http, https, httpsPlain] = [await freePort(), await freePort(), await freePort()]
  const configuration = ours(folder, { http, https, server: server.port })
  stops.push((await startNginx(folder, 'ours', configuration, http)).stop)
  const text = plain(folder, {
    https: httpsPlain,
    pages: ['/', '/survey'].map((address) => [address, pages[address].file]),
  })
  stops.push((await startNginx(folder, 'plain', text, httpsPlain)).stop)
  const nginx = `https://127.0.0.1:${https}`

  const requests = asked()
  await check(
    `${requests.length} requests are answered as by the Node server, with every header`,
    async () => {
      const wrong = []
      for (const { path, method, headers } of requests) {
        const isApi = path.startsWith('/api/')
        const options = { method, headers: { ...headers, 'Accept-Encoding': 'br' } }
        // The API's own limit is another check.
        if (isApi) await new Promise((next) => setTimeout(next, 120))
        const [here, there] = [
          await ask(nginx, path, options),
          await ask(server.base, path, { method, headers }),
        ]
        const compareBody = method === 'GET' && !isApi && here.status === 200
        for (const line of [...missing(here), ...differences(here, there, { compareBody })])
          wrong.push(`${method} ${path}: ${line}`)
      }
      return wrong
    },
  )
  await check(
    'pages and chunks are compressed before they are asked for, and say what they vary by',
    async () => {
      const wrong = []
      for (const [encoding, path] of ['br', 'gzip'].flatMap((one) => [
        [one, '/survey'],
        [one, chunks[0]],
      ])) {
        const { headers } = await ask(nginx, path, { headers: { 'Accept-Encoding': encoding } })
        wrong.push(...is(`${path} encoding`, headers['content-encoding'], encoding))
        wrong.push(...is(`${path} vary`, headers.vary, 'Accept-Encoding'))
      }
      return wrong
    },
  )
  await check('plain HTTP leads to HTTPS, with every header', async () => {
    const answer = await ask(`http://127.0.0.1:${http}`, '/survey')
    return [
      ...missing(answer),
      ...is('status', answer.status, 308),
      ...is('location', answer.headers.location, 'https://two-hats.example/survey'),
    ]
  })
  await check('an Upgrade is not passed on: the Node server would close the connection', async () => {
    const headers = { Connection: 'Upgrade', Upgrade: 'websocket' }
    const direct = await ask(server.base, '/api/report', { headers }).catch(() => ({ status: 'closed' }))
    const here = await ask(nginx, '/api/report', { headers })
    return [...is('directly', direct.status, 'closed'), ...is('behind nginx', here.status, 405)]
  })
  const json = { 'Content-Type': 'application/json' }
  const refusedBody = (path, size) =>
    ask(nginx, path, {
      method: 'POST',
      headers: { ...json, 'Content-Length': size },
      body: Buffer.alloc(size, 32),
    })
  const isProblem = (answer, status) => [
    ...missing(answer),
    ...is('status', answer.status, status),
    ...is('type', answer.headers['content-type'], 'application/problem+json'),
    ...is('the status in the body', JSON.parse(answer.body.toString() || '{}').status, status),
  ]
  await check(
    'a body beyond the limit is refused as a problem, one within it reaches the server',
    async () => [
      ...isProblem(await refusedBody('/api/report', 64 * 1024 + 1), 413),
      ...is('64 KiB of nothing', (await refusedBody('/api/report', 64 * 1024)).status, 400),
    ],
  )
  await check('too many requests are refused as a problem, and pages are still served', async () => {
    await new Promise((next) => setTimeout(next, 3000))
    const many = []
    // Five at a time: fewer than may be asked at once, so that it is the pace that is refused.
    while (many.length < 60)
      many.push(...(await Promise.all(Array.from({ length: 5 }, () => ask(nginx, '/api/report')))))
    const refused = many.filter(({ status }) => status === 429)
    const counts = refused.length >= 1 && refused.length < 60
    return [
      ...(counts ? [] : [`${refused.length} of 60 are refused; expected from 1 to 59`]),
      ...refused.flatMap((answer) => isProblem(answer, 429)),
      ...is('Retry-After', refused[0]?.headers['retry-after'], '1'),
      ...is('a page', (await ask(nginx, '/survey')).status, 200),
    ]
  })
  await check('the log keeps no address and nothing after "?"', async () => {
    await ask(nginx, '/survey?secret=1')
    await new Promise((next) => setTimeout(next, 5500))
    const log = readFileSync(`${folder}/two-hats.log`, 'utf8')
    return [
      ...(log.includes(' GET /survey 200 ') ? [] : ['no line of /survey']),
      ...(/127\.0\.0\.1|secret|\?/.test(log) ? ['an address or a query'] : []),
    ]
  })
  await check('a journey: home, twenty answers, result, report, team; nothing in the console', async () => {
    await new Promise((next) => setTimeout(next, 1000))
    const { trouble, sentence, bytes, team, routerAsked } = await journey(nginx)
    console.log(`     "${sentence}"; a report of ${bytes} bytes; "${team}"`)
    return [
      ...trouble,
      ...(bytes > 10_000 ? [] : [`a report of ${bytes} bytes`]),
      ...(routerAsked ? ['the router asked for a payload that nginx does not serve'] : []),
    ]
  })
  await checkUnit(check)

  const size = (address) => statSync(`.next/deploy/www${address}`).size
  const largest = chunks.toSorted((a, b) => size(b) - size(a))[0]
  const bases = { ours: nginx, plain: `https://127.0.0.1:${httpsPlain}`, node: server.base }
  const rows = [
    { address: '/', requests: 6000, forNode: 1000 },
    { address: '/survey', requests: 6000, forNode: 1000 },
    { address: largest, requests: 400, forNode: 60 },
  ].map((one) => row({ ...one, ...bases }))
  table(rows)
  for (const { address, ratio, sizes } of rows)
    await check(`${address}: at least ${LEAST_OF_PLAIN} of plain nginx`, () => [
      ...(ratio >= LEAST_OF_PLAIN ? [] : [`${ratio.toFixed(2)} of plain nginx`]),
      ...is('bytes sent', sizes.ours, sizes.plain),
    ])
}

try {
  await everything()
} catch (error) {
  failed += 1
  console.log(`FAIL ${error.message}`)
}
await end()
