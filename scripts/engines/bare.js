// The site without React: no chunk comes, and pages end where their main part ends.
import { createServer } from 'node:http'
import { freePort } from '../served.js'

const changed = ['content-encoding', 'content-length', 'transfer-encoding', 'connection']

export async function bare(base) {
  const port = await freePort()
  const server = createServer(async ({ url }, answer) => {
    if (/^\/_next\/static\/chunks\/.*\.js$/.test(url)) {
      answer.writeHead(200, { 'content-type': 'text/javascript' }).end()
      return
    }
    const from = await fetch(base + url)
    const headers = [...from.headers].filter(([name]) => !changed.includes(name))
    const isPage = from.headers.get('content-type')?.startsWith('text/html')
    const body = isPage ? (await from.text()).split('<footer')[0] : Buffer.from(await from.arrayBuffer())
    answer.writeHead(from.status, Object.fromEntries(headers)).end(body)
  })
  await new Promise((listening) => server.listen(port, listening))
  return { base: `http://localhost:${port}`, stop: () => server.close() }
}
