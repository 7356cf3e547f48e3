import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { PUT as put } from '../../../api/round/envelope/route.ts'
import { toBase64url } from '../../wire.ts'
import { nowInSeconds, roundsOfProcess } from '../process-store.ts'
import { newRound } from '../testing/rounds.ts'

const folder = mkdtempSync(join(tmpdir(), 'rounds-late-'))
beforeAll(() => {
  vi.stubEnv('DATA_DIR', folder)
  vi.stubEnv('DATABASE_URL', '')
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterAll(() => {
  globalThis.roundsOfTwoHats = undefined
  vi.unstubAllEnvs()
  vi.useRealTimers()
  rmSync(folder, { recursive: true })
})

/** What is answered to an envelope whose last byte comes so many seconds after the round was to close. */
async function sentAt(seconds: number): Promise<number> {
  const round = newRound({ closes: nowInSeconds() + 3600 })
  const { store } = await roundsOfProcess()
  expect(await store.open(round, 10)).toBe('opened')
  vi.setSystemTime((round.policy.closes - 1) * 1000)
  const body = new ReadableStream(
    {
      start: (controller) => controller.enqueue(new Uint8Array(592)),
      pull(controller) {
        vi.setSystemTime((round.policy.closes + seconds) * 1000)
        controller.enqueue(new Uint8Array(1))
        controller.close()
      },
    },
    { highWaterMark: 0 },
  )
  const headers = {
    'Round-Id': Buffer.from(round.id, 'hex').toString('base64url'),
    'Envelope-Id': toBase64url(new Uint8Array(16)),
    'Envelope-Revision': '1',
    Authorization: `Bearer ${toBase64url(new Uint8Array(16))}`,
    'Content-Type': 'application/octet-stream',
  }
  const request = new Request('http://localhost/api/round/envelope', {
    method: 'PUT',
    headers,
    body,
    duplex: 'half',
  } as RequestInit)
  return (await put(request)).status
}

it('takes nothing whose last byte comes when the round is over', async () => {
  expect(await sentAt(-1)).toBe(200)
  expect(await sentAt(0)).toBe(409)
})
