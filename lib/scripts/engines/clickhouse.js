import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { has, run, server, until } from './programs.js'

/** Whether Debian's ClickHouse is installed. */
export const hasClickhouse = () => has('clickhouse-server') && has('clickhouse-client')

/**
 * A ClickHouse of its own, in a new folder below `folder`, listening on this machine alone. `clusters` names lists of
 * ports: the shards of a `Distributed` table. `threads` is how many a query may use.
 */
export async function startClickhouse(folder, name, { port, clusters = {}, threads = 1 }) {
  const home = mkdtempSync(join(folder, `${name}-`))
  const config = join(home, 'config.xml')
  mkdirSync(join(home, 'tmp'))
  writeFileSync(join(home, 'users.xml'), users(threads))
  writeFileSync(config, configOf(home, port, clusters))
  const args = ['--host', '127.0.0.1', '--port', String(port), '--config-file', join(home, 'client.xml')]
  writeFileSync(join(home, 'client.xml'), `<config><host>127.0.0.1</host><port>${port}</port></config>\n`)
  const client = (more, input) => run('clickhouse-client', [...args, ...more], { input, cwd: home })
  let running
  const start = async () => {
    running = server('clickhouse-server', [`--config-file=${config}`], { cwd: home })
    await until(() => client(['--query', 'SELECT 1']), running, `ClickHouse, ${name}`)
  }
  await start()
  return {
    home,
    port,
    start,
    log: join(home, 'log'),
    /** Statements, one after the other; gives what they print, columns parted by tabs. */
    does: async (text) => (await client(['--multiquery'], text)).toString(),
    /** A query's rows as bytes, in the format asked for. */
    copyOut: (query, format = 'TSV') => client(['--query', `${query}\nFORMAT ${format}`]),
    /** Rows into a table, from pieces of such a format. */
    copyIn: (table, pieces, format = 'TSV', options = []) =>
      client([...options, '--query', `INSERT INTO ${table} FORMAT ${format}`], pieces),
    kill: () => running.kill(),
    stop: () => running.end('SIGKILL'),
  }
}

const configOf = (home, port, clusters) => `<yandex>
<logger><level>debug</level><log>${home}/log</log><errorlog>${home}/errors</errorlog></logger>
<listen_host>127.0.0.1</listen_host><tcp_port>${port}</tcp_port>
<path>${home}/data/</path><tmp_path>${home}/tmp/</tmp_path>
<mark_cache_size>100000000</mark_cache_size>
<users_config>${home}/users.xml</users_config>
<default_profile>default</default_profile><default_database>default</default_database>
<remote_servers>${Object.entries(clusters)
  .map(([name, ports]) => `<${name}>${ports.map(shard).join('')}</${name}>`)
  .join('\n')}</remote_servers>
</yandex>
`

const shard = (port) => `<shard><replica><host>127.0.0.1</host><port>${port}</port></replica></shard>`

const users = (threads) => `<yandex>
<profiles><default>
<max_threads>${threads}</max_threads>
<skip_unavailable_shards>0</skip_unavailable_shards>
<insert_distributed_sync>1</insert_distributed_sync>
</default></profiles>
<users><default><password></password><networks><ip>127.0.0.1</ip></networks>
<profile>default</profile><quota>default</quota></default></users>
<quotas><default></default></quotas>
</yandex>
`
