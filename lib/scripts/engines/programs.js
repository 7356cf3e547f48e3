import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'

/** Whether a command is there. */
export const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0

/**
 * Runs a program to its end and gives what it printed, as bytes; `input` is a text or an iterable of pieces. Throws where
 * it ends with anything but 0, whatever it has printed by then: a part is not a whole.
 */
export async function run(program, args, { input = '', ...options } = {}) {
  const child = spawn(program, args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] })
  // A program that has ended closes its input: how it ended says why.
  const fed = pipeline(Readable.from(typeof input === 'string' ? [input] : input), child.stdin).catch(
    () => {},
  )
  const [[code, signal], printed, complaint] = await Promise.all([
    once(child, 'close'),
    buffer(child.stdout),
    text(child.stderr),
    fed,
  ])
  if (code === 0) return printed
  throw new Error(`${program} ended with ${code ?? signal}: ${complaint.trim().slice(0, 600)}`)
}

const started = new Set()
process.on('exit', () => {
  for (const child of started) killTree(child.pid)
})
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

/** Starts a server in the background; it ends with this process at the latest. */
export function server(program, args, options) {
  const child = spawn(program, args, { ...options, stdio: 'ignore' })
  started.add(child)
  const ended = once(child, 'exit').then(() => started.delete(child))
  return {
    /** Asks it to end; resolves when it has. */
    end: async (signal) => {
      child.kill(signal)
      await ended
    },
    /** It and all that it has started, at once, as a power cut would. */
    kill: async () => {
      killTree(child.pid)
      await ended
    },
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
  }
}

function killTree(pid) {
  for (const one of [pid, ...childrenOf(pid)]) {
    try {
      process.kill(one, 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
  }
}

/** Linux says; elsewhere a server is left to end its own. */
function childrenOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
  } catch {
    return []
  }
}

/** Asks again, 60 s at most, until `ask` no longer throws. */
export async function until(ask, { hasEnded }, what) {
  for (const since = Date.now(); ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    try {
      return await ask()
    } catch (error) {
      if (hasEnded() || Date.now() - since > 60_000)
        throw new Error(`${what} did not start: ${error.message}`)
    }
  }
}
