import { afterEach, expect, it, vi } from 'vitest'
import { wordsFor } from '../../_messages/languages.ts'
import { RoundEntry } from './round-entry.tsx'

afterEach(() => vi.unstubAllEnvs())

it('leads to rounds, unless the pages are built where there are none', async () => {
  const words = await wordsFor('en')
  expect(RoundEntry({ words })).not.toBeNull()
  vi.stubEnv('ROUNDS', 'off')
  expect(RoundEntry({ words })).toBeNull()
})
