// What a browser seals and opens rounds with, bundled for Node, which runs no TypeScript before 22.
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

const parts = {
  'app/_rounds/sealing/index.ts': 'makeRound, openRound, sealEnvelope, newReceipt',
  'questions/two-hats-1/checked-answers.ts': 'checkedAnswers',
  'questions/two-hats-1/instrument.ts': 'twoHats1',
  'lib/src/link/index.ts': 'encodeLink',
}
const entry = Object.entries(parts)
  .map(([path, names]) => `export { ${names} } from ${JSON.stringify(here(`../../${path}`))}`)
  .join('\n')

const bundle = await rolldown({
  input: 'entry',
  platform: 'node',
  plugins: [
    {
      name: 'entry',
      resolveId: (id) => (id === 'entry' ? id : null),
      load: (id) => (id === 'entry' ? entry : null),
    },
  ],
  resolve: {
    alias: {
      'two-hats': here('../../lib/src/index.ts'),
      'two-hats/link': here('../../lib/src/link/index.ts'),
    },
  },
})
const { output } = await bundle.generate({ format: 'esm', codeSplitting: false })
await bundle.close()

// No file: several processes may do this at once.
const code = Buffer.from(output[0].code).toString('base64')
export const sealing = await import(`data:text/javascript;base64,${code}`)
