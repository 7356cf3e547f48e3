// How `npm start` begins and ends, for `npm run check -- server`.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { freePort, served } from './served.js'

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

const isTaken = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })

const ended = (child) => new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)))

/** Calls `check(good, sentence)` for each way to end. */
export async function checkProcesses(check) {
  for (const [signal, expected] of [
    ['SIGTERM', 0],
    ['SIGINT', 0],
    ['SIGKILL', 'SIGKILL'],
  ]) {
    const server = await served()
    const exit = ended(server.process)
    server.process.removeAllListeners('exit')
    const code = ended(server.process)
    server.process.kill(signal)
    const found = await Promise.race([code, exit, sleep(10_000)])
    check(found === expected, `${signal}: ends with ${found} (expected ${expected})`)
    check(!(await isTaken(server.port)), `${signal}: nothing is left on the port`)
  }

  // Rounds cannot be kept in a file: whoever waits for the address must not be told it.
  const free = await freePort()
  const [told, unable] = await new Promise((resolve) => {
    let said = ''
    const child = spawn(process.execPath, ['scripts/start.js'], {
      env: { ...process.env, PORT: String(free), DATABASE_URL: '', DATA_DIR: 'package.json' },
    })
    child.stdout.on('data', (text) => {
      said += text
    })
    child.on('exit', (code) => resolve([said, code]))
  })
  check(
    unable === 1 && !told.includes('Two Hats is at'),
    `a store that cannot be had: ends with ${unable} (expected 1), ${told.includes('Two Hats is at') ? 'after' : 'before'} it says where it is`,
  )

  // The way a supervisor starts it: when the server is killed, npm must not say that all went well.
  const port = 3000 + Math.floor(Math.random() * 20_000) + 10_000
  const npm = spawn('npm', ['start'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await new Promise((resolve) =>
    npm.stdout.on('data', (text) => String(text).includes('Two Hats is at') && resolve()),
  )
  const code = ended(npm)
  process.kill(serverBelow(npm.pid), 'SIGKILL')
  const found = await Promise.race([code, sleep(10_000)])
  check(
    found !== 0 && found !== undefined,
    `npm start whose server is killed ends with ${found} (expected not 0)`,
  )
  check(!(await isTaken(port)), 'npm start whose server is killed leaves nothing on the port')

  const site = 'https://hats.example'
  const server = await served({ SITE_URL: site })
  const response = await fetch(`${server.base}/api/report`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ answers: { 'block-1': 3 }, include: { link: true } }),
  })
  const pdf = Buffer.from(await response.arrayBuffer()).toString('latin1')
  check(pdf.includes(`${site}/result#`), `the report's link leads to SITE_URL, ${site}`)
  server.stop()
}

/** The Node process that serves, among what a process has started. */
function serverBelow(parent) {
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8')
    .trim()
    .split(' ')
    .map(Number)
  for (const child of children.filter(Boolean)) {
    const isServer = readFileSync(`/proc/${child}/cmdline`, 'utf8').startsWith('node\0scripts/start.js')
    const found = isServer ? child : serverBelow(child)
    if (found) return found
  }
  return null
}
