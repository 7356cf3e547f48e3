// The server: Next.js behind one gate that knows every address there is. What is no address, or no way to ask for one, is
// answered before anything of it is read, and every answer carries the headers of security-headers.js.
import { readFileSync } from 'node:fs'
import { createServer, STATUS_CODES } from 'node:http'
import next from 'next'
import { built } from './built.js'
import {
  chunkPolicy,
  everywhere,
  fileCaching,
  otherPolicy,
  pageCaching,
  pagePolicy,
} from './security-headers.js'

/** How long headers and a whole request may take to arrive (ms), and how often that is looked at. */
const patience = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 1000 }

/** A request without a host is refused below, so that this answer has its headers too. */
const options = { ...patience, requireHostHeader: false }

const pageMethods = ['GET', 'HEAD', 'OPTIONS']
const apiMethods = [...pageMethods, 'POST', 'PUT', 'PATCH', 'DELETE']

/** Serves the finished build on a port; resolves to the server, once it answers. */
export async function serve(port) {
  const { pages, notFound, files, chunks, apis } = JSON.parse(readFileSync(`${built}/site.json`, 'utf8'))
  const policies = new Map(
    Object.entries(pages).map(([address, { hashes }]) => [address, pagePolicy(hashes)]),
  )
  const notFoundPolicy = pagePolicy(notFound.hashes)
  const kinds = new Map([
    // Next.js leads from here to the address without the slash.
    ...Object.keys(pages).map((address) => [`${address}/`, 'slash']),
    ...Object.keys(pages).map((address) => [address, 'page']),
    ...files.map((address) => [address, 'file']),
    ...chunks.map((address) => [address, 'chunk']),
    ...apis.map((address) => [address, 'api']),
  ])

  const app = next({ dev: false, port, hostname: 'localhost' })
  const handle = app.getRequestHandler()
  await app.prepare()

  const server = createServer(options, (request, response) => {
    const [pathname] = request.url.split('?', 1)
    const kind = kinds.get(pathname) ?? 'nothing'
    const isApi = pathname.startsWith('/api/')
    withHeaders(response, kind, policies.get(pathname) ?? notFoundPolicy)
    if (request.headers.host === undefined) return refuse(response, 400)
    const methods = isApi ? apiMethods : pageMethods
    if (!methods.includes(request.method))
      return isApi ? refuse(response, 501) : refuse(response, 405, methods)
    if (request.method === 'OPTIONS' && !isApi) return refuse(response, 204, methods)
    if (kind === 'nothing') {
      if (isApi || pathname.startsWith('/_next/')) return refuse(response, 404)
      request.url = '/_not-found'
    }
    // A part of a file is never needed here, and Next.js fails on one that is not there.
    delete request.headers.range
    // For limits; whatever a client says under this name is overwritten (app/_rounds/server/http/address.ts).
    request.headers['x-socket-address'] = request.socket.remoteAddress ?? ''
    handle(request, response)
  })
  // Nothing here speaks another protocol; a socket left open would stay for ever.
  // Who reads nothing for this long is not waited for.
  server.setTimeout(patience.requestTimeout)
  server.on('upgrade', (_request, socket) => socket.destroy())
  server.on('checkExpectation', (_request, response) => {
    withHeaders(response, 'nothing', otherPolicy)
    refuse(response, 417)
  })
  server.on('clientError', ({ code }, socket) => {
    if (!socket.writable) return socket.destroy()
    const status = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 }[code] ?? 400
    const headers = {
      ...everywhere,
      'Content-Security-Policy': otherPolicy,
      Connection: 'close',
      'Content-Length': 0,
    }
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
    socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', ''].join('\r\n'))
  })
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, resolve))
  await answering(port)
  return server
}

/** Next.js lets nobody in before instrumentation.ts is done, which may wait for a database. */
async function answering(port) {
  for (;;)
    // Of a machine without IPv6, or where it is apart, one of them is not there.
    for (const host of ['127.0.0.1', '[::1]'])
      try {
        await (await fetch(`http://${host}:${port}/icon.svg`)).arrayBuffer()
        return
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
}

/** Sets the headers when the answer is about to be sent, whoever sends it: nothing is left out, nothing said twice. */
function withHeaders(response, kind, policyOfPage) {
  const { writeHead } = response
  response.writeHead = (...args) => {
    const isPage = kind === 'page' || String(response.getHeader('Content-Type')).startsWith('text/html')
    for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value)
    const policy = isPage ? policyOfPage : kind === 'chunk' ? chunkPolicy : otherPolicy
    response.setHeader('Content-Security-Policy', policy)
    if (isPage) response.setHeader('Cache-Control', pageCaching)
    else if (kind === 'file') response.setHeader('Cache-Control', fileCaching)
    return writeHead.apply(response, args)
  }
}

/** An answer that needs nobody's help, and ends the connection where some of the request may be left unread. */
function refuse(response, status, methods) {
  const text = status === 204 ? '' : `${status} ${STATUS_CODES[status]}\n`
  response.writeHead(status, {
    ...(methods ? { Allow: methods.join(', ') } : {}),
    ...(text ? { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': text.length } : {}),
    ...(status === 204 ? {} : { Connection: 'close' }),
    'Cache-Control': 'no-store',
  })
  response.end(text)
}
