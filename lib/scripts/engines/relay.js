import { connect, createServer } from 'node:net'

/**
 * Passes on what comes in at one place (a port or a socket's path) to another, and counts the bytes of both ways: what
 * two servers send each other is what goes through here.
 */
export async function relay(from, to) {
  let bytes = 0
  const open = new Set()
  const server = createServer((near) => {
    const far = connect(to)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ]) {
      open.add(one)
      one.on('data', (data) => {
        bytes += data.length
      })
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  })
  await new Promise((resolve) => server.listen(from, resolve))
  return {
    bytes: () => bytes,
    port: server.address().port,
    close: () => {
      for (const socket of open) socket.destroy()
      server.close()
    },
  }
}
