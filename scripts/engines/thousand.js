// A thousand envelopes opened at once, with the code of the page; no round holds more than 60.
import { bundled } from '../rounds/bundle.js'
import { sealing } from '../rounds/sealing.js'
import { chromium } from './chromium.js'
import { expect, note } from './expect.js'
import { answersTo } from './sixty.js'

const base64 = (bytes) => Buffer.from(bytes).toString('base64')

async function sealedThousand() {
  const now = Math.floor(Date.now() / 1000)
  const { id, version, hash } = sealing.twoHats1
  const policy = {
    ...{ instrument: { id, version, hash }, form: 'full', names: true, least: 1 },
    ...{ closes: now + 86_400, purgeDays: 30, most: 60 },
  }
  const { value: made } = await sealing.makeRound({ title: 'A thousand', line: '', policy }, now)
  const letters = Array.from({ length: 1000 }, (_, at) => ({
    answers: sealing.checkedAnswers(answersTo(at / 500 - 1)),
    name: `Person ${at}`,
  }))
  const sealed = await Promise.all(
    letters.map((letter) => sealing.sealEnvelope(letter, made, sealing.twoHats1)),
  )
  return {
    policy,
    ...{ id: base64(made.id), leadSecret: base64(made.leadSecret), sealedHeader: base64(made.sealedHeader) },
    blob: base64(Buffer.concat(sealed.map(({ envelope }) => envelope))),
  }
}

/** Opens them as a lead’s page does; how many letters, the milliseconds, and the longest gap between two turns. */
async function openThousand({ id, leadSecret, sealedHeader, policy, blob }) {
  const bytes = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  const { openRoundAsLead, openEnvelopes, twoHats1 } = window.opening
  const link = { kind: 'lead', id: bytes(id), leadSecret: bytes(leadSecret) }
  const round = await openRoundAsLead(link, { sealedHeader: bytes(sealedHeader), policy })
  const envelopes = bytes(blob)
  const began = performance.now()
  let [last, gap, over] = [began, 0, false]
  const turn = () => {
    const now = performance.now()
    gap = Math.max(gap, now - last)
    last = now
    if (!over) setTimeout(turn)
  }
  turn()
  const { letters, damaged } = await openEnvelopes(envelopes, round.value, twoHats1)
  over = true
  turn()
  return { letters: letters.length, damaged, ms: Math.round(last - began), gap: Math.round(gap) }
}

export async function thousand(base) {
  const browser = await chromium()
  await browser.open(`${base}/method`)
  const parts = {
    'app/_rounds/sealing/index.ts': 'openRoundAsLead, openEnvelopes',
    'questions/two-hats-1/instrument.ts': 'twoHats1',
  }
  await browser.evaluate(
    `${await bundled(parts, { format: 'iife', name: 'opening' })}; window.opening = opening`,
  )
  const { ms, gap, ...found } = await browser.evaluate(openThousand, await sealedThousand())
  await expect(browser, 'a thousand envelopes are opened', { letters: 1000, damaged: 0 }, (all) => all, found)
  note(ms < 2000, `${browser.name}: in ${ms} ms; expected less than 2,000`)
  note(gap < 200, `${browser.name}: the page answers meanwhile, within ${gap} ms; expected less than 200`)
  await browser.close()
}
