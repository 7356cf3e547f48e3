import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

export const bin = fileURLToPath(new URL('../bin/two-hats.js', import.meta.url))
const peakOnExit = fileURLToPath(new URL('peak-on-exit.js', import.meta.url))

/** Runs the built command line, its stdin given to `feed`: how it ended, in seconds, and its peak memory in MiB. */
export async function watched(args, feed = (stdin) => stdin.end()) {
  const since = performance.now()
  const child = spawn(process.execPath, ['--import', peakOnExit, bin, ...args], {
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    timeout: 600_000,
  })
  const [[code], err, peak] = await Promise.all([
    once(child, 'exit'),
    text(child.stderr),
    text(child.stdio[3]),
    feed(child.stdin),
  ])
  return { code, err, seconds: (performance.now() - since) / 1000, peak: Number(peak) / 1024 }
}
