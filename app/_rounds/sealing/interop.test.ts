import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import { describe, expect, it } from 'vitest'
import { ana, sealed, textOf } from '../testing/sample-letters.ts'
import { sampleInstrument as instrument, leadsRound, newRound } from '../testing/sample-round.ts'
import { concat, padded, utf8 } from './bytes.ts'
import { openingKeys, sealingKey } from './keys.ts'
import { openEnvelopes } from './open-envelopes.ts'

/** Another implementation of RFC 9180. */
const other = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
})
const info = utf8('two-hats round envelope 1')

describe('@hpke/core', () => {
  it('opens what is sealed here', async () => {
    const made = await newRound()
    const envelope = await sealed({}, await leadsRound(made))
    const keys = await openingKeys(made.leadSecret, made.header.key)
    const plain = await other.open(
      { recipientKey: keys, enc: envelope.slice(0, 65), info },
      envelope.slice(65),
      made.id,
    )
    expect(new Uint8Array(plain)).toEqual(padded(textOf({ answers: ana, name: '' }), 512))
  })

  it('seals what opens here', async () => {
    const round = await leadsRound(await newRound())
    const recipientPublicKey = await sealingKey(round.header.key)
    const plain = padded(textOf({ answers: ana, name: '' }), 512) ?? new Uint8Array()
    const { enc, ct } = await other.seal({ recipientPublicKey, info }, plain, round.id)
    const { letters } = await openEnvelopes(
      concat(new Uint8Array(enc), new Uint8Array(ct)),
      round,
      instrument,
    )
    expect(letters).toEqual([{ answers: ana, name: '' }])
  })
})
