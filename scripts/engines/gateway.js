// A way to the server that can be shut, so that a browser is without it.
import { once } from 'node:events'
import { connect, createServer } from 'node:net'

export async function gateway(port) {
  const open = new Set()
  const way = createServer((from) => {
    const to = connect(port, '127.0.0.1')
    for (const [end, other] of [
      [from, to],
      [to, from],
    ]) {
      open.add(end)
      end.pipe(other)
      end.on('error', () => other.destroy())
      end.on('close', () => {
        open.delete(end)
        other.destroy()
      })
    }
  })
  const listen = async (at) => {
    way.listen(at, '127.0.0.1')
    await once(way, 'listening')
    return way.address().port
  }
  const own = await listen(0)
  const shut = () => {
    way.close()
    for (const end of open) end.destroy()
  }
  return { base: `http://localhost:${own}`, shut, reopen: () => listen(own) }
}
