import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from 'hpke'
import { utf8 } from './bytes.ts'

/** HPKE (RFC 9180) as envelopes have it: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. */
export const suite = /* @__PURE__ */ new CipherSuite(
  KEM_DHKEM_P256_HKDF_SHA256,
  KDF_HKDF_SHA256,
  AEAD_AES_256_GCM,
)

/** `info` of HPKE: no envelope of another purpose opens as one of these. */
export const ENVELOPE_INFO = /* @__PURE__ */ utf8('two-hats round envelope 1')

/** Bytes of an encapsulated key: a point on P-256, uncompressed. */
export const ENC = 65
