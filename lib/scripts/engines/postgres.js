import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { run, server, until } from './programs.js'

/** Where Debian has PostgreSQL's programs; empty where it is not installed. */
export function postgresFolder() {
  const listed = spawnSync('sh', ['-c', 'ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1'], {
    encoding: 'utf8',
  })
  return listed.stdout.trim()
}

/** The server refuses to be root. */
function owner() {
  if (process.getuid?.() !== 0) return {}
  const [uid, gid] = ['-u', '-g'].map((which) =>
    Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' })),
  )
  return { uid, gid }
}

/**
 * A PostgreSQL of its own, in a new folder below `folder`, reached by a socket in there alone. It writes nothing through
 * to the disc: it outlives being killed, not a power cut.
 */
export async function startPostgres(folder, name, settings = {}) {
  const bin = postgresFolder()
  const home = mkdtempSync(join(folder, `${name}-`))
  const data = join(home, 'data')
  const as = { ...owner(), cwd: home }
  chmodSync(folder, 0o711)
  if (as.uid !== undefined) chownSync(home, as.uid, as.gid)
  await run(
    `${bin}/initdb`,
    ['-D', data, '-A', 'trust', '-U', 'postgres', '-N', '--locale=C', '-E', 'UTF8'],
    as,
  )
  const given = Object.entries({
    listen_addresses: '',
    unix_socket_directories: home,
    fsync: 'off',
    log_destination: 'stderr',
    logging_collector: 'off',
    ...settings,
  }).flatMap(([key, value]) => ['-c', `${key}=${value}`])

  const client = (args, input) =>
    run(
      `${bin}/psql`,
      ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-h', home, '-U', 'postgres', '-d', 'postgres', ...args],
      {
        input,
      },
    )
  let running
  const start = async () => {
    running = server(`${bin}/postgres`, ['-D', data, ...given], as)
    await until(() => client(['-c', 'SELECT 1']), running, `PostgreSQL, ${name}`)
  }
  await start()
  return {
    home,
    start,
    /** Statements; gives what they print, without frame, columns parted by tabs. */
    does: async (text) => (await client(['-A', '-t', '-F', '\t', '-f', '-'], text)).toString(),
    /** A query's rows as bytes, PostgreSQL's text format: tabs, and \N for NULL. */
    copyOut: (query, format = '') => client(['-c', `COPY (${query}) TO STDOUT ${format}`]),
    /** Rows into a table, from pieces of that format. */
    copyIn: (table, pieces, format = '') => client(['-c', `COPY ${table} FROM STDIN ${format}`], pieces),
    kill: () => running.kill(),
    stop: () => running.end('SIGQUIT'),
  }
}
