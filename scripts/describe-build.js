// After `next build`: what there is to serve, for scripts/server.js and for a web server in front of it. `.next/site.json`
// holds each page's address, file and the SHA-256 of its inline scripts, and the addresses of all else.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { built } from './built.js'
import { hintScriptsIn } from './compile-hints.js'

const pagesIn = `${built}/server/app`
const target = `${built}/site.json`

/** Pages in this language are served without its prefix too. */
const unprefixed = '/en'

const inlineScripts = (html) =>
  [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes, body]) => !/\bsrc=/.test(attributes) && body !== '')
    .map(([, , body]) => body)

const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`

const page = (file) => ({
  file,
  hashes: [...new Set(inlineScripts(readFileSync(join(pagesIn, file), 'utf8')).map(hash))],
})

rmSync(target, { force: true })
const all = readdirSync(pagesIn, { recursive: true }).sort()
const ending = (end) => all.filter((file) => file.endsWith(end)).map((file) => file.slice(0, -end.length))

/**
 * `<script data-inline src="…">`: the file's text stands in the page itself, so that nothing is waited for. React renders it
 * as a file, since a text would be sent a second time in the data that it hydrates from.
 */
function inlineFiles(file) {
  const path = join(pagesIn, file)
  const html = readFileSync(path, 'utf8')
  const inlined = html.replace(/<script data-inline="[^"]*" src="([^"]+)"><\/script>/g, (_, src) => {
    const text = readFileSync(join(pagesIn, `${src}.body`), 'utf8')
    if (/<\/script|<!--/i.test(text))
      throw new Error(`${src} cannot stand in a page; expected no end of a script in it.`)
    return `<script>${text}</script>`
  })
  if (/<script\b[^>]*\bdata-inline/.test(inlined))
    throw new Error(
      `${file} has a data-inline that is not read; expected <script data-inline="…" src="…"></script>.`,
    )
  if (inlined !== html) writeFileSync(path, inlined)
}

hintScriptsIn(`${built}/static/chunks`)

const pages = {}
for (const name of ending('.html').filter((name) => !name.startsWith('_'))) {
  const address = `/${name}`
  inlineFiles(`${name}.html`)
  const described = page(`${name}.html`)
  pages[address] = described
  if (`${address}/`.startsWith(`${unprefixed}/`)) pages[address.slice(unprefixed.length) || '/'] = described
}
if (!pages['/']) {
  console.error(`No prerendered page below ${pagesIn}; expected the output of "next build".`)
  process.exit(1)
}
const site = {
  pages,
  notFound: page('_not-found.html'),
  files: ending('.body').map((name) => `/${name}`),
  chunks: readdirSync(`${built}/static`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/_next/${relative(built, join(entry.parentPath, entry.name))}`)
    .sort(),
  /** Whether pages lead to rounds. */
  rounds: process.env.ROUNDS !== 'off',
  apis: ending('/route.js')
    .filter((name) => name.startsWith('api/'))
    .map((name) => `/${name}`),
}
writeFileSync(target, `${JSON.stringify(site, null, 1)}\n`)
const scripts = Object.values(pages).flatMap(({ hashes }) => hashes)
console.log(
  `Served: ${Object.keys(pages).length} addresses of pages with ${new Set(scripts).size} inline scripts, ${site.files.length + site.chunks.length} files, ${site.apis.join(' ')}.`,
)
