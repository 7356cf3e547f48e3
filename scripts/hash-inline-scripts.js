// After `next build`: the SHA-256 of every inline script of every prerendered page, for the page's script policy.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const pages = '.next/server/app'
const target = '.next/inline-script-hashes.json'

const inlineScripts = (html) =>
  [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes, body]) => !/\bsrc=/.test(attributes) && body !== '')
    .map(([, , body]) => body)

const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`

rmSync(target, { force: true })
const files = readdirSync(pages, { recursive: true }).filter((file) => file.endsWith('.html'))
if (files.length === 0) {
  console.error(`No prerendered page below ${pages}; expected the output of "next build".`)
  process.exit(1)
}
const hashes = Object.fromEntries(
  files
    .sort()
    .map((file) => [
      `/${relative('', file).replace(/\.html$/, '')}`,
      [...new Set(inlineScripts(readFileSync(join(pages, file), 'utf8')).map(hash))],
    ]),
)
writeFileSync(target, JSON.stringify(hashes, null, 1))
console.log(`Script policy: ${Object.values(hashes).flat().length} inline scripts in ${files.length} pages.`)
