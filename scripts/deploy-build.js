// `npm run deploy:build`: from the finished build in `.next`, the folder `.next/deploy` that deploy/nginx.conf serves: every
// page and file, compressed once and as small as can be, and the addresses, policies and headers in nginx's words.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import {
  chunkPolicy,
  everywhere,
  fileCaching,
  otherPolicy,
  pageCaching,
  pagePolicy,
} from './security-headers.js'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const target = '.next/deploy'
const compressible = ['.html', '.js', '.css', '.svg', '.txt', '.map', '.ttf']

const { pages, notFound, files, chunks } = JSON.parse(readFileSync('.next/site.json', 'utf8'))

const put = (from, address) => {
  const to = join(target, 'www', address)
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(from, to)
  if (!compressible.includes(extname(to))) return
  const bytes = readFileSync(from)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  for (const [end, packed] of [
    ['gz', gzipSync(bytes, { level: 9 })],
    ['br', brotliCompressSync(bytes, { params })],
  ])
    if (packed.length < bytes.length) writeFileSync(`${to}.${end}`, packed)
}

/** A word of nginx's configuration; what could end it, or stand for a variable, has no place in an address or a policy. */
const quoted = (text) => {
  if (/["$\\\n]/.test(text))
    throw new Error(`${text} cannot stand in nginx.conf; expected no ", $, \\ or line end.`)
  return `"${text}"`
}
const map = (variable, entries, rest) =>
  [
    `map $uri $${variable} {`,
    ...entries.map(([address, value]) => `  ${quoted(address)} ${quoted(value)};`),
    `  default ${rest};`,
    '}',
  ].join('\n')

rmSync(target, { recursive: true, force: true })
const described = [...Object.entries(pages), ['/_not-found', notFound]]
for (const file of new Set(described.map(([, page]) => page.file)))
  put(join('.next/server/app', file), `/pages/${file}`)
for (const address of files) put(`.next/server/app${address}.body`, address)
for (const address of chunks) put(`.next${address.slice('/_next'.length)}`, address)

// The headers are chosen when the address has become a file; a page that is refused still has its address.
const ofPages = (value) =>
  described.flatMap(([address, page]) => [
    [`/pages/${page.file}`, value(page)],
    [address, value(page)],
  ])
const unique = (entries) => [...new Map(entries)]

const pagesOnly = (entries) => entries.filter(([address]) => address.startsWith('/pages/'))

const headers = [
  map(
    'policy',
    unique([
      ...ofPages(({ hashes }) => pagePolicy(hashes)),
      ...chunks.map((address) => [address, chunkPolicy]),
    ]),
    quoted(otherPolicy),
  ),
  map(
    'caching',
    unique([
      ...pagesOnly(ofPages(() => pageCaching)),
      ...files.map((address) => [address, fileCaching]),
      ...chunks.map((address) => [address, 'public, max-age=31536000, immutable']),
    ]),
    '$caching_of_api',
  ),
  ...Object.entries(everywhere).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
  'add_header Content-Security-Policy $policy always;',
  'add_header Cache-Control $caching always;',
]

const locations = [
  ...Object.entries(pages).flatMap(([address, { file }]) => [
    `location = ${quoted(address)} { try_files ${quoted(`/pages/${file}`)} =404; }`,
    ...(address === '/'
      ? []
      : [`location = ${quoted(`${address}/`)} { return 308 ${address}$is_args$args; }`]),
  ]),
  `location = /_not-found { internal; try_files ${quoted(`/pages/${notFound.file}`)} =404; }`,
  ...[...files, ...chunks].map((address) => `location = ${quoted(address)} { }`),
]

const hidden = [...Object.keys(everywhere), 'Content-Security-Policy', 'Cache-Control'].map(
  (name) => `proxy_hide_header ${name};`,
)
for (const [name, lines] of Object.entries({ headers, locations, hidden }))
  writeFileSync(join(target, `${name}.conf`), `${lines.join('\n')}\n`)
console.log(
  `For nginx: ${Object.keys(pages).length} addresses of pages, ${files.length + chunks.length} files, in ${target}.`,
)
