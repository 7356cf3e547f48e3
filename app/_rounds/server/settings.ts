import { isOff } from '../is-off.ts'

/** What somebody who runs this may set; docs/rounds.md says the same in words. */
export interface Settings {
  /** A PostgreSQL, or `null`: files in `folder`. */
  readonly database: string | null
  readonly folder: string
  /** Rounds in all, deleted ones included until their id is free again. */
  readonly mostRounds: number
  /** Requests of one address in a minute, and rounds it may open in an hour. */
  readonly requestsPerMinute: number
  readonly roundsPerHour: number
  /** In small letters; `null`: the address is the socket's. */
  readonly proxyHeader: string | null
}

type Environment = Readonly<Record<string, string | undefined>>

/** A setting that nobody can have meant; its message is for whoever set it. */
export class SettingError extends Error {}

function whole(env: Environment, name: string, otherwise: number): number {
  const text = env[name]
  if (!text) return otherwise
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new SettingError(`${name} is "${text}"; expected a whole number from 1 to 999999999.`)
}

export function settingsOf(env: Environment): Settings {
  if (env.ROUNDS && !isOff(env))
    throw new SettingError(`ROUNDS is "${env.ROUNDS}"; expected "off", or nothing.`)
  const header = env.TRUSTED_PROXY_HEADER?.toLowerCase() || null
  if (header !== null && !/^[a-z0-9-]{1,64}$/.test(header))
    throw new SettingError(`TRUSTED_PROXY_HEADER is "${header}"; expected the name of a header.`)
  return {
    database: env.DATABASE_URL || null,
    folder: env.DATA_DIR || './data',
    mostRounds: whole(env, 'ROUNDS_MOST', 20_000),
    requestsPerMinute: whole(env, 'ROUNDS_REQUESTS_PER_MINUTE', 300),
    roundsPerHour: whole(env, 'ROUNDS_OPENED_PER_HOUR', 30),
    proxyHeader: header,
  }
}
