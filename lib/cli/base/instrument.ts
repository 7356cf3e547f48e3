import { twoHats1 } from '../../../questions/two-hats-1/instrument.ts'
import { type Instrument, itemIds } from '../../src/index.ts'

/** The instrument answers are scored with: so far there is one version. */
export const instrument: Instrument = twoHats1

/** Its items in its order; a row's states are in this order. */
export const ids: readonly string[] = itemIds(instrument)

/** Every shipped version. */
export const instruments: readonly Instrument[] = [instrument]
