// What the server has the disc do before it answers, as strace sees it.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { needStrace } from './debian.js'

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** The calls during `work`, one a line, with the paths of descriptors. */
export async function traced(pid, work) {
  needStrace()
  const file = join(mkdtempSync(join(tmpdir(), 'rounds-strace-')), 'calls')
  const calls = 'trace=fsync,fdatasync,link,linkat,rename,renameat,renameat2,write,writev,sendto,sendmsg'
  const strace = spawn('strace', ['-f', '-y', '-s', '40', '-e', calls, '-o', file, '-p', String(pid)], {
    stdio: 'ignore',
  })
  await sleep(1500)
  await work()
  await sleep(300)
  strace.kill('SIGINT')
  await new Promise((resolve) => strace.on('close', resolve))
  // A call that another thread interrupts is written in two lines; the second says that it has ended.
  return readFileSync(file, 'utf8').split('\n')
}

/** Where in the calls these come, in this order; throws where one is not there. */
export function inOrder(lines, steps) {
  let at = 0
  for (const [what, pattern] of steps) {
    const found = lines.findIndex((line, n) => n >= at && pattern.test(line))
    if (found === -1) throw new Error(`${what} did not come, or not in its place`)
    at = found + 1
  }
}
