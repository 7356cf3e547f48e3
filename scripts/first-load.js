// First-load JavaScript of each route in bytes (gzip), from the scripts that the served HTML asks for.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

export const routes = {
  home: '/',
  survey: '/survey',
  result: '/result',
  team: '/team',
  join: '/join',
  lead: '/lead',
  picture: '/picture',
  method: '/method',
}

/** KiB of first-load JavaScript a route may have; the bare framework is 130.9, the store of answers about 8. */
export const limits = {
  home: 136,
  survey: 150,
  result: 155,
  team: 155,
  join: 150,
  lead: 150,
  picture: 150,
  method: 136,
}

const gzip = (path) => gzipSync(readFileSync(path), { level: 9 }).length

/** What the page's own script tags load; scripts for browsers without modules are not loaded by others. */
export const scriptsOf = (html) => [
  ...new Set(
    [...html.matchAll(/<script\b([^>]*)\bsrc="(\/_next\/[^"?]+)[^"]*"([^>]*)>/g)]
      .filter(([tag]) => !/\bnomodule\b/i.test(tag))
      .map(([, , src]) => src),
  ),
]

const fileOf = (src) => join('.next', src.replace('/_next/', ''))

export async function firstLoad(base) {
  const rows = []
  for (const [name, path] of Object.entries(routes)) {
    const html = await (await fetch(base + path)).text()
    const scripts = scriptsOf(html)
    rows.push({ name, path, scripts, bytes: scripts.reduce((sum, src) => sum + gzip(fileOf(src)), 0) })
  }
  return rows
}

/** Chunks that no first load asks for: SurveyJS, recharts and what belongs to them. */
export function loadedLater(rows) {
  const first = new Set(rows.flatMap((row) => row.scripts.map((src) => src.split('/').pop())))
  return readdirSync('.next/static/chunks')
    .filter((file) => file.endsWith('.js') && !first.has(file))
    .map((file) => {
      const path = join('.next/static/chunks', file)
      return { file, bytes: gzip(path), holds: holds(readFileSync(path, 'utf8')) }
    })
    .sort((one, other) => other.bytes - one.bytes)
}

const holds = (code) => {
  if (code.includes('surveyjs.io')) return 'survey-core'
  if (code.includes('recharts-')) return 'recharts'
  if (code.includes('pdfuaid')) return 'the report'
  if (code.includes('sd-') && code.includes('createElement')) return 'survey-react-ui'
  return ''
}
