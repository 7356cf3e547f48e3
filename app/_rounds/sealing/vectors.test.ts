import { afterEach, describe, expect, it, vi } from 'vitest'
import { fromHex, toHex } from '../testing/hex.ts'
import { generateNext, pairOf } from '../testing/key-pair.ts'
import { sealingKey } from './keys.ts'
import { suite } from './suite.ts'
import rfc from './vectors/rfc-9180.json'
import aesGcm from './vectors/wycheproof-aes-256-gcm.json'
import ecdhJwk from './vectors/wycheproof-ecdh-p256-jwk.json'
import ecdhPoint from './vectors/wycheproof-ecdh-p256-point.json'
import hkdf from './vectors/wycheproof-hkdf-sha256.json'

const { subtle } = crypto
const curve = { name: 'ECDH', namedCurve: 'P-256' }

afterEach(() => {
  vi.restoreAllMocks()
})

/** What a promise gives in hex; `refused` where it rejects. */
const hexOr = (bytes: Promise<ArrayBuffer | Uint8Array>): Promise<string> =>
  bytes.then(
    (some) => toHex(new Uint8Array(some)),
    () => 'refused',
  )

describe('RFC 9180: base mode, DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM', () => {
  const [first] = rfc.encryptions
  const info = fromHex(rfc.info)
  const recipient = () => pairOf(fromHex(rfc.skRm), fromHex(rfc.pkRm))

  it('is the suite of envelopes', () => {
    expect([suite.KEM.id, suite.KDF.id, suite.AEAD.id]).toEqual([rfc.kem_id, rfc.kdf_id, rfc.aead_id])
    expect([rfc.mode, rfc.kem_id, rfc.kdf_id, rfc.aead_id]).toEqual([0, 16, 1, 2])
  })

  it('opens in a single shot', async () => {
    const options = { info, aad: fromHex(first?.aad ?? '') }
    const opened = suite.Open(await recipient(), fromHex(rfc.enc), fromHex(first?.ciphertext ?? ''), options)
    expect(await hexOr(opened)).toBe(first?.plaintext)
  })

  it('seals to the very bytes, given the ephemeral key', async () => {
    const { publicKey } = await recipient()
    generateNext(await pairOf(fromHex(rfc.skEm), fromHex(rfc.pkEm)))
    const options = { info, aad: fromHex(first?.aad ?? '') }
    const sealed = await suite.Seal(publicKey, fromHex(first?.plaintext ?? ''), options)
    expect(toHex(sealed.encapsulatedSecret)).toBe(rfc.enc)
    expect(toHex(sealed.ciphertext)).toBe(first?.ciphertext)
  })

  it('opens one message after the other', async () => {
    const context = await suite.SetupRecipient(await recipient(), fromHex(rfc.enc), { info })
    const opened: string[] = []
    for (const { ciphertext, aad } of rfc.encryptions) {
      opened.push(await hexOr(context.Open(fromHex(ciphertext), fromHex(aad))))
    }
    expect(opened).toEqual(rfc.encryptions.map(({ plaintext }) => plaintext))
    expect(opened).toHaveLength(6)
  })
})

describe('Wycheproof', () => {
  it('AES-256-GCM: 66 cases seal to the bytes and open, or are refused', async () => {
    expect(aesGcm.cases).toHaveLength(66)
    for (const { tcId, key, iv, aad, msg, ct, tag, result } of aesGcm.cases) {
      const aes = await subtle.importKey('raw', fromHex(key), 'AES-GCM', false, ['encrypt', 'decrypt'])
      const how = { name: 'AES-GCM', iv: fromHex(iv), additionalData: fromHex(aad) }
      const opened = await hexOr(subtle.decrypt(how, aes, fromHex(ct + tag)))
      expect([tcId, opened]).toEqual([tcId, result === 'valid' ? msg : 'refused'])
      if (result !== 'valid') continue
      expect([tcId, await hexOr(subtle.encrypt(how, aes, fromHex(msg)))]).toEqual([tcId, ct + tag])
    }
  })

  it('HKDF-SHA256: 83 cases', async () => {
    expect(hkdf.cases).toHaveLength(83)
    for (const { tcId, ikm, salt, info, size, okm, result } of hkdf.cases) {
      const key = await subtle.importKey('raw', fromHex(ikm), 'HKDF', false, ['deriveBits'])
      const how = { name: 'HKDF', hash: 'SHA-256', salt: fromHex(salt), info: fromHex(info) }
      const derived = await hexOr(subtle.deriveBits(how, key, size * 8))
      expect([tcId, derived]).toEqual([tcId, result === 'valid' ? okm : 'refused'])
    }
  })

  it('ECDH on P-256 with points as envelopes have them: 163 cases', async () => {
    expect(ecdhPoint.cases).toHaveLength(163)
    for (const { tcId, public: point, private: secret, shared, result, flags } of ecdhPoint.cases) {
      const agreed = suite.DeserializePublicKey(fromHex(point)).then(async (publicKey) => {
        // The private key alone is given; PKCS #8 (RFC 5958) without a public key holds it.
        const scalar = secret.padStart(64, '0').slice(-64)
        const pkcs8 = `3041020100301306072a8648ce3d020106082a8648ce3d030107042730250201010420${scalar}`
        const privateKey = await subtle.importKey('pkcs8', fromHex(pkcs8), curve, false, ['deriveBits'])
        return subtle.deriveBits({ name: 'ECDH', public: publicKey }, privateKey, 256)
      })
      // Nothing but an uncompressed point has 65 bytes.
      const good = result === 'valid' && !flags.includes('CompressedPoint')
      expect([tcId, await hexOr(agreed)]).toEqual([tcId, good ? shared : 'refused'])
    }
  })

  it('ECDH on P-256 with JWK as headers have them: 161 cases', async () => {
    expect(ecdhJwk.cases).toHaveLength(161)
    for (const { tcId, public: point, private: jwk, shared, result } of ecdhJwk.cases) {
      const agreed = sealingKey(point).then(async (publicKey) => {
        const { kty, crv, d, x, y } = jwk
        const privateKey = await subtle.importKey('jwk', { kty, crv, d, x, y }, curve, false, ['deriveBits'])
        return subtle.deriveBits({ name: 'ECDH', public: publicKey }, privateKey, 256)
      })
      expect([tcId, await hexOr(agreed)]).toEqual([tcId, result === 'valid' ? shared : 'refused'])
    }
  })
})
