import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { POST as open } from '../../../api/round/route.ts'
import { toBase64url } from '../../wire.ts'
import { nowInSeconds } from '../process-store.ts'
import { newRound } from '../testing/rounds.ts'

const folder = mkdtempSync(join(tmpdir(), 'rounds-shares-'))
beforeAll(() => {
  vi.stubEnv('DATA_DIR', folder)
  vi.stubEnv('DATABASE_URL', '')
  vi.stubEnv('ROUNDS_MOST', '80')
  vi.stubEnv('ROUNDS_OPENED_PER_HOUR', '2')
})
afterAll(() => {
  globalThis.roundsOfTwoHats = undefined
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

async function openedFrom(address: string): Promise<number> {
  const { id, admin, header, policy } = newRound({ closes: nowInSeconds() + 3600 })
  const answer = await open(
    new Request('http://localhost/api/round', {
      method: 'POST',
      headers: {
        'Round-Id': Buffer.from(id, 'hex').toString('base64url'),
        Authorization: `Bearer ${Buffer.from(admin, 'hex').toString('base64url')}`,
        'Content-Type': 'application/json',
        'X-Socket-Address': address,
      },
      body: JSON.stringify({ header: toBase64url(header), policy }),
    }),
  )
  return answer.status
}

it('gives one network a twentieth of all rounds, however many addresses it has', async () => {
  const statuses = []
  for (const address of ['1::1', '1::1', '2::1', '3::1', '4::1'])
    statuses.push(await openedFrom(`2001:db8:7:${address}`))
  expect(statuses).toEqual([201, 201, 201, 201, 429])
  expect(await openedFrom('2001:db8:8:1::1')).toBe(201)
  expect(await openedFrom('192.0.2.1')).toBe(201)
})
