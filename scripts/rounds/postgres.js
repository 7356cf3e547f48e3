// A PostgreSQL of its own for the checks of rounds: Debian's, in a folder, on a port of this machine alone.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { postgresFolder } from '../../lib/scripts/engines/postgres.js'
import { freePort } from '../served.js'
import { need } from './debian.js'

/** Starts one; `restart` and `kill` end it as an administrator or a power cut would, `dump` is what a backup holds. */
export async function startPostgres() {
  if (!postgresFolder()) need('postgresql', () => Boolean(postgresFolder()))
  const bin = postgresFolder()
  const folder = mkdtempSync(join(tmpdir(), 'rounds-postgres-'))
  chmodSync(folder, 0o777)
  const data = join(folder, 'data')
  // The server refuses to be root.
  const [program, ...before] = process.getuid?.() === 0 ? ['su', 'postgres', '-c'] : ['sh', '-c']
  const as = (command) => {
    const done = spawnSync(program, [...before, command], {
      encoding: 'utf8',
      cwd: folder,
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    if (done.status !== 0) throw new Error(`PostgreSQL: ${done.stderr.slice(0, 500)}`)
    return done.stdout
  }
  const port = await freePort()
  const settings = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=${folder} -c max_connections=200`
  const startCommand = `${bin}/pg_ctl -w -D ${data} -l ${folder}/log -o "${settings}" start > /dev/null`
  const beside = async (command) => {
    const child = spawn(program, [...before, command], { cwd: folder, stdio: 'ignore' })
    const [status] = await once(child, 'close')
    if (status !== 0) throw new Error(`PostgreSQL: ${command} ended with ${status}`)
  }
  as(`${bin}/initdb -D ${data} -A trust > /dev/null`)
  as(startCommand)
  return {
    /** A new database, empty. */
    database(name) {
      as(`${bin}/createdb -p ${port} -h ${folder} ${name}`)
      return `postgres://postgres@127.0.0.1:${port}/${name}`
    },
    query: (name, text) => as(`${bin}/psql -p ${port} -h ${folder} -d ${name} -At -c "${text}"`).trim(),
    dump: (name) => as(`${bin}/pg_dump -p ${port} -h ${folder} --inserts ${name}`),
    /** As an administrator does. Nobody here waits meanwhile: those who send go on. */
    async restart() {
      await beside(`${bin}/pg_ctl -w -m fast -D ${data} stop > /dev/null`)
      await beside(startCommand)
    },
    /** Its first process at once; what that had started ends by itself, and only then another can start. */
    async kill() {
      await beside(`head -1 ${data}/postmaster.pid | xargs kill -9`)
      for (let tries = 0; ; tries += 1) {
        await beside('sleep 0.2')
        try {
          return await beside(startCommand)
        } catch (error) {
          if (tries === 30) throw error
        }
      }
    },
    log: join(folder, 'log'),
    data,
    stop() {
      as(`${bin}/pg_ctl -D ${data} -m immediate stop > /dev/null || true`)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
