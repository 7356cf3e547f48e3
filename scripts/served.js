// Starts the built server on a free port, for scripts that look at it from outside.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { freePort } from '../lib/scripts/engines/free-port.js'

export { freePort }

/** Further environment variables may be given; `quiet` shows nothing of what the server says. */
export async function served(env = {}, { quiet = false } = {}) {
  const port = await freePort()
  const server = spawn(process.execPath, [fileURLToPath(new URL('start.js', import.meta.url))], {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const [from, to] of [
    [server.stdout, null],
    [server.stderr, quiet ? null : process.stderr],
  ])
    from.on('data', (text) => {
      said += text
      to?.write(text)
    })
  await new Promise((resolve, reject) => {
    server.stdout.on('data', (text) => String(text).includes('Two Hats is at') && resolve())
    server.on('exit', (code) => reject(new Error(`The server stopped with ${code}.`)))
  })
  return {
    port,
    process: server,
    base: `http://localhost:${port}`,
    /** All that it has written, to either stream. */
    said: () => said,
    /** Resident memory in MiB of the server and what it started; `null` where the system does not say. */
    memory: () => memoryOf(server.pid),
    stop: () => {
      server.removeAllListeners('exit')
      server.kill('SIGTERM')
    },
  }
}

/** From `/proc`: the process and all below it. */
function memoryOf(root) {
  try {
    const processes = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        try {
          const status = readFileSync(`/proc/${name}/status`, 'utf8')
          const field = (key) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
          return [{ pid: Number(name), parent: field('PPid'), kib: field('VmRSS') }]
        } catch {
          return []
        }
      })
    const sum = (pid) =>
      (processes.find((one) => one.pid === pid)?.kib ?? 0) +
      processes.filter(({ parent }) => parent === pid).reduce((total, one) => total + sum(one.pid), 0)
    return sum(root) / 1024
  } catch {
    return null
  }
}
