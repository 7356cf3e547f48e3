import { InstrumentError, mismatch } from './instrument-error.ts'
import { itemIds } from './item-ids.ts'
import type { Instrument, Pair } from './types.ts'
import { activities } from './vocabulary.ts'

/** Whether well-formed parts fit together, as `parseInstrument` promises. Throws an `InstrumentError`. */
export function checkParts(instrument: Instrument): void {
  const repeated = firstRepeated(itemIds(instrument))
  if (repeated !== null) throw new InstrumentError(`Item "${repeated}" is there twice; expected unique ids.`)
  for (const pair of instrument.pairs) checkTwin(pair, instrument.pairs)
  const cells = instrument.frequencies.map(({ activity, objective }) => `${activity} for the ${objective}`)
  const cell = firstRepeated(cells)
  if (cell !== null) throw new InstrumentError(`Two frequency items ask about ${cell}; expected at most one.`)
  checkShortForm(instrument)
}

function firstRepeated(names: readonly string[]): string | null {
  return names.find((name, place) => names.indexOf(name) !== place) ?? null
}

function checkTwin(pair: Pair, pairs: readonly Pair[]): void {
  if (pair.twin === null) return
  const where = `Twin of pair "${pair.id}"`
  const twin = pairs.find(({ id }) => id === pair.twin)
  if (twin === undefined || twin === pair) throw mismatch(where, pair.twin, 'the id of another pair')
  if (twin.twin !== pair.id) throw mismatch(`Twin of its twin "${twin.id}"`, twin.twin, `"${pair.id}"`)
  if (twin.activity !== pair.activity) throw mismatch(`${where}, by activity,`, twin.activity, pair.activity)
  if (twin.right === pair.right)
    throw mismatch(`${where}, by its right side,`, twin.right, 'the other objective')
}

function checkShortForm({ pairs, shortForm }: Instrument): void {
  const where = 'Instrument shortForm'
  if (shortForm > pairs.length)
    throw mismatch(where, shortForm, `at most the ${pairs.length} pairs there are`)
  if (shortForm % activities.length !== 0)
    throw mismatch(where, shortForm, `a multiple of ${activities.length}`)
  for (const activity of activities) {
    const asked = pairs.slice(0, shortForm).filter((pair) => pair.activity === activity).length
    const share = shortForm / activities.length
    if (asked !== share)
      throw mismatch(`Number of pairs about "${activity}" in the short form`, asked, String(share))
  }
}
