// `npm start`: builds what is not built, then serves. What can go wrong gets a sentence.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { built } from './built.js'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const fail = (sentence) => {
  console.error(sentence)
  process.exit(1)
}

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Node ${process.versions.node} is too old for Two Hats; expected 20.19 or newer (https://nodejs.org).`)
}

const asked = process.env.PORT ?? '3000'
const port = Number(asked)
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  fail(`PORT is "${asked}"; expected a whole number from 1 to 65535.`)
}

const site = process.env.SITE_URL
if (site && !URL.canParse(site)) {
  fail(`SITE_URL is "${site}"; expected an address like https://hats.example.`)
}

const next = 'node_modules/next/dist/bin/next'
if (!existsSync(next)) fail('The packages are not installed; run "npm ci" first.')

await new Promise((resolve) => {
  const probe = createServer()
  probe.once('error', (error) =>
    fail(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is already taken. Stop what listens there, or choose another: PORT=${port < 65535 ? port + 1 : 3000} npm start`
        : `Port ${port} cannot be opened: ${error.message}.`,
    ),
  )
  probe.listen(port, () => probe.close(resolve))
})

const description = `${built}/site.json`
const sources = [
  'app',
  'instrumentation.ts',
  'questions',
  'lib/src',
  'next.config.js',
  'package-lock.json',
  'tsconfig.json',
]

const newest = (path) => {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

if (!existsSync(description) || Math.max(...sources.map(newest)) > statSync(description).mtimeMs) {
  console.log('Building Two Hats; this takes about half a minute.')
  const build = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (build.status !== 0) fail('The build failed; the lines above say why.')
}

process.env.NODE_ENV = 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'
if (process.env.ROUNDS === 'off' && JSON.parse(readFileSync(description, 'utf8')).rounds)
  console.log('Rounds are off, but this build leads to them; after "ROUNDS=off npm run build" no page does.')
const { serve } = await import('./server.js')
const server = await serve(port)

/** Answers that are on their way may end; nobody is waited for longer than this (ms). */
const GRACE = 3000
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => process.exit(0), GRACE).unref()
  })
}
// Last: whoever waits for this may stop it at once.
console.log(`Two Hats is at http://localhost:${port} (Ctrl-C stops it)`)
