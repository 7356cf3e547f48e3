// The report generator for Node, which runs no TypeScript before 22: bundled as a browser gets it, then imported.
import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const file = here('../node_modules/.cache/two-hats/report.js')

const bundle = await rolldown({
  input: here('../app/_report/index.ts'),
  platform: 'browser',
  resolve: {
    alias: {
      'brotli/decompress.js': here('../app/_report/making/no-brotli.ts'),
      'two-hats': here('../lib/src/index.ts'),
      'two-hats/team': here('../lib/src/team/index.ts'),
      'two-hats/link': here('../lib/src/link/index.ts'),
    },
  },
})
await bundle.write({ file, format: 'esm', codeSplitting: false })
await bundle.close()

export const code = await import(pathToFileURL(file).href)

const font = (name) => new Uint8Array(readFileSync(here(`../app/_report/fonts/${name}.ttf`)))

/** All fonts, parsed once. */
export const fonts = code.reportFonts(
  Object.fromEntries([...code.faces, ...code.slices].map((name) => [name, font(name)])),
)
