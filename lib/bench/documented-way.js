import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { itemIds, parseAnswers, score } from './dist/lib/src/index.js'
import { twoHats1 } from './dist/questions/two-hats-1/instrument.js'
import { ROUNDS } from './measure.js'
import { people } from './people.js'

/**
 * Respondents a second by the way of the README: objects as JSON.parse makes them, through the gate, then `score`. Nobody
 * comes twice: every round has people of its own, and the best round counts.
 */
function documentedWay(instrument, ids, size) {
  let best = 0
  for (let round = 0; round < ROUNDS; round++) {
    const objects = people(instrument, size, 1000 + round).map((given) =>
      JSON.parse(JSON.stringify(Object.fromEntries(ids.map((id, at) => [id, given[at]])))),
    )
    const began = performance.now()
    let scored = 0
    for (const object of objects) {
      const gate = parseAnswers(instrument, object)
      if (gate.ok && score(instrument, gate.answers).total === ids.length) scored += 1
    }
    best = Math.max(best, (1000 * scored) / (performance.now() - began))
    if (scored !== size) throw new Error(`${scored} of ${size} were scored`)
  }
  return best
}

const file = fileURLToPath(import.meta.url)

/** The same in a process of its own, as in a service that does nothing else. */
export const documentedWayAlone = (size) =>
  Number(execFileSync(process.execPath, [file, String(size)], { encoding: 'utf8' }))

if (process.argv[1] === file) console.log(documentedWay(twoHats1, itemIds(twoHats1), Number(process.argv[2])))
