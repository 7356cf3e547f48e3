import { isOff } from '../is-off.ts'
import { LONGEST_SECONDS } from '../policy-limits.ts'
import { hasFiles } from './files/file-store.ts'
import { kindOf } from './kind-of.ts'
import { nowInSeconds, roundsOfProcess } from './process-store.ts'
import { SettingError, settingsOf } from './settings.ts'

/** How often is looked for what is due (ms): half of the minute within which it must be gone. */
const EVERY_MS = 25_000

/** A database that is started beside this may need a moment (ms). */
const PATIENCE_MS = 30_000

/**
 * Before anything is served: what is due is closed and deleted. From then on again and again, with nobody asking; where rounds
 * are switched off too, if there are any, since people were told when their answers are deleted.
 */
export async function startRounds(): Promise<void> {
  if (!isOff(process.env)) await patiently(roundsOfProcess)
  else if (!(await patiently(mayHaveRounds))) return
  // One round that fails keeps nobody from the others, nor from the rest of the site.
  let said = 0
  const sweep = async () => {
    try {
      const { store } = await roundsOfProcess()
      const unreadable = await store.sweep(nowInSeconds())
      if (unreadable > said)
        console.error(
          `Rounds: ${unreadable} of the rounds that are kept cannot be read; each is deleted ${LONGEST_SECONDS / 86_400} days after it was opened.`,
        )
      said = unreadable
    } catch (error) {
      console.error(`Rounds: what is due could not all be deleted (${kindOf(error)}); tried again soon.`)
    }
  }
  await sweep()
  let sweeping = false
  setInterval(async () => {
    if (sweeping) return
    sweeping = true
    await sweep()
    sweeping = false
  }, EVERY_MS).unref()
}

async function mayHaveRounds(): Promise<boolean> {
  const { database, folder } = settingsOf(process.env)
  return database !== null || (await hasFiles(folder))
}

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    try {
      return await work()
    } catch (error) {
      const isLater = ['ECONNREFUSED', '57P03', 'CONNECT_TIMEOUT', 'ENOTFOUND'].includes(kindOf(error))
      if (isLater && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 500))
      else stop(error)
    }
  }
}

/** Next.js would go on and answer every request with an error. */
function stop(error: unknown): never {
  console.error(sentence(error))
  process.exit(1)
}

function sentence(error: unknown): string {
  if (error instanceof SettingError) return error.message
  return process.env.DATABASE_URL
    ? `Rounds cannot be kept in the database of DATABASE_URL (${kindOf(error)}).`
    : `Rounds cannot be kept in DATA_DIR, ${process.env.DATA_DIR ?? './data'} (${kindOf(error)}); name a folder that can be written, or set ROUNDS=off.`
}
