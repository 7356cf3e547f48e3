// The two stores as the checks see them: how a server is told of one, and all that lies in it.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { everythingIn } from './needles.js'

export function filesPlace() {
  const folder = mkdtempSync(join(tmpdir(), 'rounds-files-'))
  return {
    name: 'files',
    env: { DATA_DIR: folder, DATABASE_URL: '' },
    folder,
    /** The folder, byte by byte. */
    everything: () => everythingIn(folder),
    /** Ids of the rounds there are. */
    rounds: () =>
      readdirSync(join(folder, 'rounds')).filter((id) => existsSync(join(folder, 'rounds', id, 'round'))),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A database of its own in a PostgreSQL that runs. */
export function postgresPlace(postgres, database) {
  const url = postgres.database(database)
  return {
    name: 'PostgreSQL',
    env: { DATABASE_URL: url },
    url,
    /** What a backup holds, and what the server logs. */
    everything: () => Buffer.concat([Buffer.from(postgres.dump(database)), readFileSync(postgres.log)]),
    rounds: () =>
      postgres
        .query(database, "SELECT encode(id, 'hex') FROM round WHERE header IS NOT NULL")
        .split('\n')
        .filter(Boolean),
    remove: () => {},
  }
}
