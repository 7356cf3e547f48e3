import { sealing } from '../../scripts/rounds/sealing.js'
import type { Answers } from './answers.ts'

interface Letter {
  readonly answers: Answers
  readonly name?: string
}

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'))
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')

/** What stands behind `#` in the link that a text invites to. */
export const joinHash = (text: string): string => /\/join#([\w-]+\.[\w-]+)/.exec(text)?.[1] ?? ''

/** Sends letters to a round, sealed as a browser seals them; `change` may damage an envelope on its way. */
export async function answer(
  base: string,
  hash: string,
  letters: readonly Letter[],
  change: (envelope: Uint8Array, at: number) => Uint8Array = (envelope) => envelope,
): Promise<void> {
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
      body: change(sealed.envelope, at) as BodyInit,
    })
    if (!response.ok) throw new Error(await response.text())
  }
}
