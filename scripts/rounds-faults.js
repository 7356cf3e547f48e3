// `npm run rounds:faults`: servers are killed, discs fill up, a database goes away, while people send. Ends with
// `N passed, N failed`. A number may be given: `-- 40` kills servers 100 times and the database 20 times. What is measured is the end of processes, not of power.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { clientOf, cut, newLetter, newRound, sha256 } from './rounds/client.js'
import { crowd, ENOUGH, verdict } from './rounds/crowd.js'
import { filesPlace, postgresPlace } from './rounds/places.js'
import { startPostgres } from './rounds/postgres.js'
import { inOrder, traced } from './rounds/syncs.js'
import { same, tally } from './rounds/tally.js'
import { served } from './served.js'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const kills = Number(process.argv[2] ?? 4)
const { check, end } = tally()
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const limits = { ROUNDS_REQUESTS_PER_MINUTE: '100000000', ROUNDS_OPENED_PER_HOUR: '1000000' }

const running = new Set()
const endAll = () => {
  for (const server of running) server.kill('SIGKILL')
}
process.on('exit', endAll)

/** A server that can be killed and started again; its errors are expected and not shown. */
async function killable(env) {
  let server
  let client
  const start = async () => {
    server = await served({ ...limits, ...env }, { quiet: true })
    running.add(server.process)
    client = await clientOf(server.base, { describe: false, timeout: 12_000 })
    // Next.js loads what is asked for when it is first asked for: a kill before that would meet nobody's envelope.
    await Promise.allSettled([
      client.read(newRound()),
      client.put(newRound(), newLetter()),
      client.close(newRound()),
    ])
  }
  await start()
  return {
    client: () => client,
    pid: () => server.process.pid,
    async kill() {
      server.process.removeAllListeners('exit')
      const ended = new Promise((resolve) => server.process.once('exit', resolve))
      server.process.kill('SIGKILL')
      await ended
      running.delete(server.process)
      await start()
    },
    stop: () => server.stop(),
  }
}

/** Under a crowd: `harm` so many times, after pauses of no rule. */
async function under(servers, times, harm) {
  const any = () => servers[Math.floor(Math.random() * servers.length)].client()
  const people = crowd(any)
  people.begin(4)
  for (let at = 0; at < times; at += 1) {
    await sleep(300 + Math.random() * 700)
    await harm(at)
  }
  for (let waits = 0; people.acknowledged() < ENOUGH && waits < 300; waits += 1) await sleep(100)
  const found = verdict(await people.end())
  for (const server of servers) server.stop()
  return `${times} times: ${found}`
}

const postgres = await startPostgres()
const files = filesPlace()
const fresh = () => filesPlace().env
let databases = 0
const database = () => {
  databases += 1
  return postgresPlace(postgres, `faults${databases}`).env
}

try {
  await check('files: the server killed (SIGKILL)', async () => {
    const server = await killable(fresh())
    return await under([server], kills, () => server.kill())
  })
  await check('PostgreSQL: the server killed (SIGKILL)', async () => {
    const server = await killable(database())
    return await under([server], kills, () => server.kill())
  })
  await check('files: two servers on one folder, killed in turn', async () => {
    const env = fresh()
    const servers = [await killable(env), await killable(env)]
    return await under(servers, Math.ceil(kills / 2), (at) => servers[at % 2].kill())
  })
  await check('PostgreSQL: two servers on one database, which is restarted and killed in turn', async () => {
    const env = database()
    const servers = [await killable(env), await killable(env)]
    return await under(servers, Math.ceil(kills / 2), (at) => (at % 2 ? postgres.restart() : postgres.kill()))
  })
  await check('a full disc: nothing acknowledged is lost, and it goes on when there is room', fullDisc)
  await check('torn files: the rest of the round and of the store is whole', tornFiles)
  await check('fsync of the file, then its name, then fsync of the folder, then the answer', async () => {
    const server = await killable(files.env)
    const round = newRound()
    await server.client().open(round)
    const letter = newLetter()
    const lines = await traced(server.pid(), async () =>
      same('sending', (await server.client().put(round, letter)).status, 200),
    )
    server.stop()
    const name = letter.envelope.toString('hex')
    inOrder(lines, [
      ['fsync of the file', /fsync\(\d+<[^>]*\/aside\/[0-9a-f]{32}>\)/],
      ['its name', new RegExp(`link(at)?\\(.*${name.slice(0, 8)}|link(at)?\\(.*/aside/`)],
      ['fsync of the folder', /fsync\(\d+<[^>]*\/open>\)/],
      ['the answer', /(write|writev|sendto|sendmsg)\(.*HTTP\/1\.1 200/],
    ])
    return `${lines.filter((line) => /fsync/.test(line)).length} calls of fsync`
  })
} finally {
  postgres.stop()
}
process.exit(end())

async function fullDisc() {
  const folder = mkdtempSync(join(tmpdir(), 'rounds-small-'))
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', folder], { encoding: 'utf8' })
  if (mount.status !== 0) throw new Error(`a small disc cannot be mounted here: ${mount.stderr.trim()}`)
  const server = await killable({ DATA_DIR: folder, DATABASE_URL: '' })
  try {
    const client = server.client()
    const rounds = Array.from({ length: 3 }, () => newRound({ least: 1, names: true }))
    for (const round of rounds) same('opening', (await client.open(round)).status, 201)
    // 60 envelopes take 240 KiB in pages of 4: room for some of the 150, not for all.
    writeFileSync(join(folder, 'filler'), Buffer.alloc(600 * 1024))
    const kept = new Map(rounds.map((round) => [round, []]))
    const refused = []
    for (const round of rounds)
      for (let at = 0; at < 50; at += 1) {
        const letter = newLetter()
        const { status } = await client.put(round, letter)
        if (status === 200) kept.get(round).push(sha256(letter.sealed))
        else refused.push([round, letter, status])
      }
    same('refusals are', [...new Set(refused.map(([, , status]) => status))], [503])
    const before = [...kept.values()].flat().length
    rmSync(join(folder, 'filler'))
    for (const [round, letter] of refused) {
      same('sending once more', (await client.put(round, letter)).status, 200)
      kept.get(round).push(sha256(letter.sealed))
    }
    let stored = 0
    for (const round of rounds) {
      await client.close(round)
      const found = cut((await client.envelopes(round)).bytes).sort()
      stored += found.length
      same('what is handed out', found, kept.get(round).sort())
    }
    return `${before} acknowledged, ${refused.length} refused with 503 and kept later, ${stored} stored, 0 lost, 0 doubled`
  } finally {
    server.stop()
    await sleep(500)
    spawnSync('umount', [folder])
  }
}

async function tornFiles() {
  const server = await killable(files.env)
  const client = () => server.client()
  const [one, two, three] = Array.from({ length: 3 }, () => newRound())
  const letters = Array.from({ length: 6 }, () => newLetter())
  for (const round of [one, two, three]) await client().open(round)
  for (const letter of letters) for (const round of [one, two]) await client().put(round, letter)
  const at = (round, ...names) => join(files.folder, 'rounds', round.id.toString('hex'), ...names)
  const [torn] = readdirSync(at(one, 'open')).filter((name) =>
    name.startsWith(letters[0].envelope.toString('hex')),
  )
  truncateSync(at(one, 'open', torn), 100)
  truncateSync(at(three, 'round'), 50)
  writeFileSync(join(files.folder, 'aside', 'ab'.repeat(16)), 'left by a crash')
  await server.kill()
  await client().close(one)
  const found = cut((await client().envelopes(one)).bytes)
  same('envelopes of the round', found.length, 6)
  same(
    'of them whole',
    found.filter((hash) => letters.some(({ sealed }) => sha256(sealed) === hash)).length,
    5,
  )
  same('a round whose own file is torn', (await client().read(three)).status, 404)
  same('another round', (await client().close(two)).json, { state: 'closed', count: 6, enough: true })
  const size = statSync(at(one, 'closed')).size
  server.stop()
  return `one of 6 damaged, 5 whole, ${size - 4} bytes as ever`
}
