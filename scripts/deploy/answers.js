// The same requests to nginx and to the Node server: what the two must say alike, and what only nginx does.
import { readFileSync } from 'node:fs'
import { request as plainRequest } from 'node:http'
import { request as tlsRequest } from 'node:https'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { everywhere } from '../security-headers.js'

/** One answer; the path is sent as it is written, the certificate is not checked. */
export const ask = (base, path, { method = 'GET', headers = {}, body } = {}) =>
  new Promise((done, fail) => {
    const { hostname, port, protocol } = new URL(base)
    const send = protocol === 'https:' ? tlsRequest : plainRequest
    const options = { hostname, port, path, method, headers, rejectUnauthorized: false, agent: false }
    const sent = send(options, (response) => {
      const parts = []
      response.on('data', (part) => parts.push(part))
      response.on('error', fail)
      response.on('end', () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
    sent.on('upgrade', (_response, socket) => {
      socket.destroy()
      done({ status: 101, headers: {}, body: Buffer.alloc(0) })
    })
    sent.on('error', fail)
    sent.setTimeout(20_000, () => sent.destroy(new Error(`${method} ${path} took more than 20 s`)))
    sent.end(body)
  })

const nowhere = [
  '/nothing',
  '/Survey',
  '/RESULT',
  '/index',
  '/survey.html',
  '/_not-found',
  '/%ff',
  '/%73urvey',
]
const nowhereElse = ['/pages/en.html', '/api/nothing', '/_next/webpack-hmr', '/_next/static/nothing.js']
const closed = ['/_next/image?url=%2Ficon.svg&w=64&q=75', '/_next/static/', '/_next/static/chunks']

/** Every address there is, those that are none, and methods. */
export function asked() {
  const { pages, files, chunks, apis } = JSON.parse(readFileSync('.next/site.json', 'utf8'))
  const addresses = Object.keys(pages)
  const gets = [...addresses, ...files, ...chunks, ...apis, ...nowhere, ...nowhereElse, ...closed]
  const methods = ['HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND']
  return [
    ...gets.map((path) => ({ path, method: 'GET' })),
    ...addresses.filter((path) => path !== '/').map((path) => ({ path: `${path}/?a=1`, method: 'GET' })),
    { path: `${chunks[0]}.br`, method: 'GET' },
    { path: '/survey?a=1', method: 'GET' },
    { path: '/survey', method: 'GET', headers: { Range: 'bytes=999999999-' } },
    ...methods.flatMap((method) =>
      ['/', '/survey', '/nothing', chunks[0], files[0]].map((path) => ({ path, method })),
    ),
    ...['HEAD', 'OPTIONS', 'PUT', 'DELETE'].map((method) => ({ path: apis[0], method })),
    { path: '/survey', method: 'TRACE' },
  ]
}

/** Headers of every answer that are missing, twice, or not as they should be. */
export const missing = ({ headers }) => [
  ...Object.entries(everywhere)
    .filter(([name, value]) => headers[name.toLowerCase()] !== value)
    .map(([name]) => `${name} is ${headers[name.toLowerCase()]}`),
  ...(headers['content-security-policy'] ? [] : ['no Content-Security-Policy']),
  ...(headers['cache-control'] ? [] : ['no Cache-Control']),
  ...(headers['set-cookie'] ? ['a cookie'] : []),
  ...(/\d/.test(headers.server ?? '') ? [`the version: ${headers.server}`] : []),
]

const type = ({ headers }) =>
  headers['content-type']?.split(';')[0].replace('text/javascript', 'application/javascript')

const unpacked = ({ headers, body }) =>
  headers['content-encoding'] === 'br'
    ? brotliDecompressSync(body)
    : headers['content-encoding'] === 'gzip'
      ? gunzipSync(body)
      : body

const ofContent = (answer) => ([204, 308, 405].includes(answer.status) ? null : answer)

/** What nginx says otherwise than the Node server. A refusal or a redirect has no page, and its words are nginx's own. */
export function differences(nginx, node, { compareBody }) {
  const compared = {
    status: (answer) => answer.status,
    allow: (answer) => answer.headers.allow,
    location: (answer) => answer.headers.location,
    policy: (answer) => ofContent(answer)?.headers['content-security-policy'],
    caching: (answer) => ofContent(answer)?.headers['cache-control'],
    type: (answer) => ofContent(answer) && type(answer),
    ...(compareBody ? { body: (answer) => unpacked(answer).toString('base64') } : {}),
  }
  return Object.entries(compared).flatMap(([name, of]) =>
    of(nginx) === of(node) ? [] : [`${name}: ${cut(of(nginx))}, the Node server: ${cut(of(node))}`],
  )
}

const cut = (value) => String(value).slice(0, 90)
