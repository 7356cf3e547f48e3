import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fileStore } from './files/file-store.ts'
import { startRounds } from './start.ts'
import { newRound } from './testing/rounds.ts'

let folder = ''
const said = vi.fn()
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rounds-start-'))
  vi.stubEnv('DATA_DIR', folder)
  vi.stubEnv('DATABASE_URL', '')
  vi.useFakeTimers({ toFake: ['setInterval'] })
  vi.spyOn(console, 'error').mockImplementation(said)
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`ended with ${code}`)
  })
})
afterEach(() => {
  globalThis.roundsOfTwoHats = undefined
  vi.unstubAllEnvs()
  vi.useRealTimers()
  vi.restoreAllMocks()
  said.mockClear()
  rmSync(folder, { recursive: true })
})

it('goes on where one thing in the folder cannot be looked at, and says so', async () => {
  mkdirSync(join(folder, 'rounds', 'a'.repeat(64), 'round'), { recursive: true })
  await startRounds()
  expect(said.mock.calls).toEqual([
    ['Rounds: what is due could not all be deleted (EISDIR); tried again soon.'],
  ])
})

it('says once how many rounds cannot be read, and not which', async () => {
  const round = join(folder, 'rounds', 'a'.repeat(64))
  mkdirSync(round, { recursive: true })
  writeFileSync(join(round, 'round'), '{"admin":')
  await startRounds()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(said.mock.calls).toEqual([
    ['Rounds: 1 of the rounds that are kept cannot be read; each is deleted 182 days after it was opened.'],
  ])
})

it('deletes what is past its date where rounds are switched off too, and makes no folder for it', async () => {
  vi.stubEnv('ROUNDS', 'off')
  await startRounds()
  expect(readdirSync(folder)).toEqual([])
  const store = await fileStore(folder)
  for (const closes of [1000, Math.floor(Date.now() / 1000) + 3600])
    expect(await store.open(newRound({ closes }), 10)).toBe('opened')
  await startRounds()
  expect(readdirSync(join(folder, 'rounds'))).toHaveLength(1)
  expect(said.mock.calls).toEqual([])
})

it('serves without rounds where they are switched off and their place is away', async () => {
  vi.stubEnv('ROUNDS', 'off')
  vi.stubEnv('DATABASE_URL', 'postgres://127.0.0.1:1/none')
  await startRounds()
  expect(said.mock.calls).toEqual([
    ['Rounds: what is due could not all be deleted (ECONNREFUSED); tried again soon.'],
  ])
})

it.each([
  ['ROUNDS', 'OFF', 'ROUNDS is "OFF"; expected "off", or nothing.'],
  ['ROUNDS_MOST', '-1', 'ROUNDS_MOST is "-1"; expected a whole number from 1 to 999999999.'],
  ['TRUSTED_PROXY_HEADER', 'x y', 'TRUSTED_PROXY_HEADER is "x y"; expected the name of a header.'],
])('ends with %s=%s, and says what is wrong with it', async (name, value, sentence) => {
  vi.stubEnv(name, value)
  await expect(startRounds()).rejects.toThrow('ended with 1')
  expect(said.mock.calls).toEqual([[sentence]])
})
