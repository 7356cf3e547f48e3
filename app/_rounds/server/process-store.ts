import { LONGEST_SECONDS } from '../policy-limits.ts'
import { fileStore } from './files/file-store.ts'
import { rate } from './rate.ts'
import { type Settings, settingsOf } from './settings.ts'
import type { Store } from './store.ts'

/** What one process has of rounds: routes and the start are bundled apart, and share it by a name. */
export interface Rounds {
  readonly settings: Settings
  readonly store: Store
  readonly requests: ReturnType<typeof rate>
  readonly openings: ReturnType<typeof rate>
  /** Rounds that one network may have among all: half at once, the rest in the time that a round may last. */
  readonly shares: ReturnType<typeof rate>
}

async function started(): Promise<Rounds> {
  const settings = settingsOf(process.env)
  return {
    settings,
    store: await storeOf(settings),
    requests: rate(settings.requestsPerMinute, 60),
    openings: rate(settings.roundsPerHour, 3600),
    shares: rate(Math.max(settings.roundsPerHour, settings.mostRounds / 20), LONGEST_SECONDS),
  }
}

async function storeOf({ database, folder }: Settings): Promise<Store> {
  if (database === null) return await fileStore(folder)
  const [{ connect }, { postgresStore }] = await Promise.all([
    import('./postgres/connect.ts'),
    import('./postgres/postgres-store.ts'),
  ])
  return postgresStore(await connect(database))
}

declare global {
  var roundsOfTwoHats: Promise<Rounds> | undefined
}

/** The same for everybody in this process; one that could not be had is tried again. */
export function roundsOfProcess(): Promise<Rounds> {
  globalThis.roundsOfTwoHats ??= started()
  globalThis.roundsOfTwoHats.catch(() => {
    globalThis.roundsOfTwoHats = undefined
  })
  return globalThis.roundsOfTwoHats
}

/** Whole seconds since 1970. */
export const nowInSeconds = (): number => Math.floor(Date.now() / 1000)
