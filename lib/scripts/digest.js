import { createHash } from 'node:crypto'
import { explain, score } from 'two-hats'
import { packAnswers, scoreBatch } from 'two-hats/batch'
import { twoHats1 } from 'two-hats/instruments/two-hats-1'

/** The SHA-256 of everything the library says about somebody, as exact JSON. */
export function digest(answers) {
  const batch = scoreBatch(twoHats1, packAnswers(twoHats1, answers))
  const said = [
    score(twoHats1, answers),
    explain(twoHats1, answers),
    Object.values(batch).map((all) => all[0]),
  ]
  return createHash('sha256').update(JSON.stringify(said)).digest('base64')
}
