// Servers that are killed and started again, while people send.
import { served } from '../served.js'
import { clientOf, newLetter, newRound } from './client.js'
import { crowd, ENOUGH, verdict } from './crowd.js'

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const limits = { ROUNDS_REQUESTS_PER_MINUTE: '100000000', ROUNDS_OPENED_PER_HOUR: '1000000' }

const running = new Set()
process.on('exit', () => {
  for (const server of running) server.kill('SIGKILL')
})

/** A server that can be killed and started again; its errors are expected and not shown. */
export async function killable(env) {
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
    stop() {
      running.delete(server.process)
      server.stop()
    },
  }
}

/** Under a crowd: `harm` so many times, after pauses of no rule. Resolves to what was counted, as a sentence. */
export async function under(servers, times, harm) {
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
