import type { Answers } from 'two-hats'
import { encodeLink } from 'two-hats/link'
import { type ItemId, twoHats1 } from '../../../questions/two-hats-1/instrument.ts'
import { addressIn } from '../../_messages/address.ts'

/** The address that reopens a result; `site` is any address of the site, whatever its path. Throws where it is none. */
export const resultLink = (answers: Answers<ItemId>, locale: string, site: string): string =>
  `${new URL(addressIn({ locale }, '/result'), site).href}#${encodeLink(twoHats1, answers)}`
