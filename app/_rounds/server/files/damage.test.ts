import { mkdtempSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { purgeAt } from '../../policy.ts'
import { BYTES } from '../../wire.ts'
import { cut, newRound, newWrite, T, text } from '../testing/rounds.ts'
import { fileStore } from './file-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'rounds-damage-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function filled(people = 6, least = 3) {
  const store = await fileStore(folder)
  const round = newRound({ least })
  await store.open(round, 100)
  const writes = Array.from({ length: people }, () => newWrite())
  for (const write of writes) await store.write(round.id, write, T)
  return { store, round, sent: writes.map((write) => text(write.sealed)) }
}
const fileOf = (id: string, name: string) => join(folder, 'rounds', id, name)

it('says of an end that is cut how many there were, and hands out what is left, at full size', async () => {
  const { store, round, sent } = await filled()
  await store.close(round.id)
  truncateSync(fileOf(round.id, 'closed'), 4 + 3 * BYTES.envelope + 300)
  expect((await store.read(round.id, T))?.closed).toEqual({ count: 6, enough: true })
  const found = cut(await store.envelopes(round.id)) ?? []
  expect(found).toHaveLength(6)
  expect(found.filter((one) => sent.includes(one))).toHaveLength(3)
})

it.each([
  ['nothing', Buffer.alloc(0)],
  ['three bytes', Buffer.alloc(3)],
  ['a count that no round has', Buffer.from('ffffffff', 'hex')],
  [
    'fewer than it has envelopes',
    Buffer.concat([Buffer.from('00000002', 'hex'), Buffer.alloc(BYTES.envelope)]),
  ],
])('says of an end of %s that it is damaged; it is deleted by the lead, or by time', async (_, bytes) => {
  const [one, two] = [await filled(), await filled()]
  const { store } = one
  for (const { round } of [one, two]) {
    await store.close(round.id)
    writeFileSync(fileOf(round.id, 'closed'), bytes)
    expect((await store.read(round.id, T))?.closed).toBe('damaged')
    expect(await store.close(round.id)).toBe('damaged')
    expect(await store.envelopes(round.id)).toBeNull()
  }
  await store.delete(one.round.id)
  expect(await store.read(one.round.id, T)).toBeNull()
  expect(await store.sweep(purgeAt(two.round.policy))).toBe(0)
  expect(() => readFileSync(fileOf(two.round.id, 'closed'))).toThrow('ENOENT')
})

it('deletes a round whose own file is damaged when no round could last longer, and says that it is there', async () => {
  const [one, two] = [await filled(), await filled()]
  truncateSync(fileOf(one.round.id, 'round'), 50)
  const opened = T - 1000
  utimesSync(fileOf(one.round.id, 'round'), opened, opened)
  const store = await fileStore(folder)
  expect(await store.read(one.round.id, T)).toBeNull()
  const latest = opened + (92 + 90) * 86_400
  for (const now of [T, T, latest - 1]) expect(await store.sweep(now)).toBe(1)
  expect(readFileSync(fileOf(one.round.id, 'round'))).toHaveLength(50)
  expect(await store.sweep(latest)).toBe(0)
  expect(() => readFileSync(fileOf(one.round.id, 'round'))).toThrow('ENOENT')
  expect(await store.read(two.round.id, T)).toBeNull()
})

it('closes a round whose own file was damaged and is restored, with nobody asking', async () => {
  const { store, round } = await filled()
  const bytes = readFileSync(fileOf(round.id, 'round'))
  truncateSync(fileOf(round.id, 'round'), 50)
  expect(await store.sweep(T)).toBe(1)
  writeFileSync(fileOf(round.id, 'round'), bytes)
  expect(await store.sweep(round.policy.closes)).toBe(0)
  expect(() => readFileSync(fileOf(round.id, 'closed'))).not.toThrow()
})

it('leaves alone what is no round', async () => {
  const store = await fileStore(folder)
  writeFileSync(join(folder, 'rounds', 'README'), 'not ours')
  utimesSync(join(folder, 'rounds', 'README'), 1, 1)
  expect(await store.sweep(T)).toBe(0)
  expect(readFileSync(join(folder, 'rounds', 'README'), 'utf8')).toBe('not ours')
})
