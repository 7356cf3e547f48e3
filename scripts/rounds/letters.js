// Letters to a round, sealed as a browser seals them.
import { sealing } from './sealing.js'

const bytesOf = (text) => new Uint8Array(Buffer.from(text, 'base64url'))
const textOf = (bytes) => Buffer.from(bytes).toString('base64url')

/** What stands behind `#` in the link that a text invites to. */
export const joinHash = (text) => /\/join#([\w-]+\.[\w-]+)/.exec(text)?.[1] ?? ''

/**
 * Sends letters to a round; `change` may damage an envelope on its way.
 *
 * @param {string} base where the site is
 * @param {string} hash what stands behind `#` of the team's link
 * @param {readonly { readonly answers: Readonly<Record<string, number | null>>, readonly name?: string }[]} letters
 * @param {(envelope: Uint8Array, at: number) => Uint8Array} [change]
 */
export async function sendLetters(base, hash, letters, change = (envelope) => envelope) {
  const [id = '', secret = ''] = hash.split('.')
  const served = await (await fetch(`${base}/api/round`, { headers: { 'Round-Id': id } })).json()
  const round = await sealing.openRound(
    { id: bytesOf(id), joinSecret: bytesOf(secret) },
    { sealedHeader: bytesOf(served.header), policy: served.policy },
  )
  if (!round.ok) throw new Error(round.problem)
  for (const [at, { answers, name = '' }] of letters.entries()) {
    const letter = { answers: sealing.checkedAnswers(answers), name }
    const sealed = await sealing.sealEnvelope(letter, round.value, sealing.twoHats1)
    if (!sealed.ok) throw new Error(sealed.problem)
    const { envelopeId, writeToken } = sealing.newReceipt()
    const response = await fetch(`${base}/api/round/envelope`, {
      method: 'PUT',
      headers: {
        'Round-Id': id,
        'Envelope-Id': textOf(envelopeId),
        'Envelope-Revision': '1',
        Authorization: `Bearer ${textOf(writeToken)}`,
        'Content-Type': 'application/octet-stream',
      },
      body: change(sealed.envelope, at),
    })
    if (!response.ok) throw new Error(await response.text())
  }
}
