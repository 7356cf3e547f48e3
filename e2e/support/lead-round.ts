import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { sealing } from '../../scripts/rounds/sealing.js'
import type { Answers } from './answers.ts'
import { expect } from './story.ts'

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

export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
export const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** Opens a round on the lead's page. */
export async function openRound(
  page: Page,
  how: 'With names' | 'Without names',
  title = 'Checkout, autumn',
): Promise<void> {
  await page.goto('/lead')
  await page.getByRole('textbox', { name: 'What the round is called' }).fill(title)
  await page.getByRole('radio', { name: new RegExp(`^${how}:`) }).check()
  await press(page, 'Open the round')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Two links' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
}

/** Saves the lead's link and copies the invitation; what stands behind `#` of both. */
export async function takeLinks(page: Page) {
  const saving = page.waitForEvent('download')
  await press(page, 'Save it as a file')
  const file = readFileSync(await (await saving).path(), 'utf8')
  await press(page, 'Copy the invitation')
  await expect(page.getByText('Copied. Paste it where your team reads it.')).toBeVisible()
  const invitation = await clipboard(page)
  return { file, invitation, lead: /\/lead#([\w.-]+)/.exec(file)?.[1] ?? '', join: joinHash(invitation) }
}

export async function closeNow(page: Page): Promise<void> {
  await press(page, 'Close it now')
  await expect(page.getByRole('button', { name: 'Let it run' })).toBeFocused()
  await page.getByRole('dialog').getByRole('button', { name: 'Close it', exact: true }).click()
}
