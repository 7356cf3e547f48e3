import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

/** Bundles the command line with all it needs into lib/dist/cli.js, or into the file given as the first argument. */
const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const { version } = JSON.parse(await readFile(here('../package.json'), 'utf8'))
const bundle = await rolldown({
  input: here('main.ts'),
  platform: 'node',
  transform: { define: { __VERSION__: JSON.stringify(version) } },
})
await bundle.write({ file: process.argv[2] ?? here('../dist/cli.js'), format: 'esm' })
await bundle.close()
