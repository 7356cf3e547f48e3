// Parts of the app as one script, for Node, which runs no TypeScript before 22, or for a browser.
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/**
 * The code of `{ file: 'names, of it' }`, files named from the root of the repository.
 *
 * @param {Readonly<Record<string, string>>} parts
 * @param {{ format: 'esm' | 'iife', name?: string }} output what an `iife` is called by
 */
export async function bundled(parts, output) {
  const entry = Object.entries(parts)
    .map(([path, names]) => `export { ${names} } from ${JSON.stringify(here(path))}`)
    .join('\n')
  const bundle = await rolldown({
    input: 'entry',
    platform: output.format === 'esm' ? 'node' : 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? entry : null),
      },
    ],
    resolve: {
      alias: { 'two-hats': here('lib/src/index.ts'), 'two-hats/link': here('lib/src/link/index.ts') },
    },
  })
  const { output: files } = await bundle.generate({ ...output, codeSplitting: false })
  await bundle.close()
  return files[0].code
}
