// What the first report loads, in bytes as served (gzip): the Worker's scripts, and the fonts of a name in Latin letters.
import { readdirSync, readFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'

/** KiB that code and fonts of the report may have. */
export const reportLimits = { code: 220, fonts: 200 }

const chunks = '.next/static/chunks'
const media = '.next/static/media'

/** The panel names the Worker's entry and the scripts it loads. */
function scriptsOfWorker() {
  for (const file of readdirSync(chunks).filter((name) => name.endsWith('.js'))) {
    const text = readFileSync(join(chunks, file), 'utf8')
    const found = /"(static\/chunks\/turbopack-worker-[^"]+)",\[([^\]]*)\]/.exec(text)
    if (found) return [found[1], ...[...found[2].matchAll(/"([^"]+)"/g)].map(([, path]) => path)]
  }
  throw new Error(`No chunk below ${chunks} starts a Worker; expected the panel of the report to.`)
}

const served = (address) =>
  new Promise((resolve, reject) => {
    get(address, { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      let bytes = 0
      response.on('data', (piece) => {
        bytes += piece.length
      })
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(bytes)
          : reject(new Error(`${address} answered ${response.statusCode}; expected 200.`)),
      )
    }).on('error', reject)
  })

export async function reportWeight(base) {
  const fonts = readdirSync(media).filter((name) => /^(serif|bold|sans)\..*ttf$/.test(name))
  const sum = async (paths) =>
    (await Promise.all(paths.map((path) => served(`${base}/_next/${path}`)))).reduce(
      (all, one) => all + one,
      0,
    )
  return { code: await sum(scriptsOfWorker()), fonts: await sum(fonts.map((name) => `static/media/${name}`)) }
}
