// What a browser seals and opens rounds with, for Node.
import { bundled } from './bundle.js'

const text = await bundled(
  {
    'app/_rounds/sealing/index.ts': 'makeRound, openRound, sealEnvelope, newReceipt',
    'questions/two-hats-1/checked-answers.ts': 'checkedAnswers',
    'questions/two-hats-1/instrument.ts': 'twoHats1',
    'lib/src/link/index.ts': 'encodeLink',
  },
  { format: 'esm' },
)

// No file: several processes may do this at once.
const code = Buffer.from(text).toString('base64')
export const sealing = await import(`data:text/javascript;base64,${code}`)
