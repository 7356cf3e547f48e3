// P2 under faults: what is acknowledged is neither lost nor doubled.
import { newLetter, newRound } from './client.js'
import { canFillDisc, fullDisc, tornFiles } from './discs.js'
import { killable, under } from './killable.js'
import { filesPlace, postgresPlace } from './places.js'
import { inOrder, traced } from './syncs.js'
import { same } from './tally.js'

/** Kills servers two and a half times `kills`, and the database half as often; a disc is filled where it may be. */
export async function checkFaults(postgres, check, kills, { mustFill = true } = {}) {
  let places = 0
  const files = () => filesPlace().env
  const database = () => {
    places += 1
    return postgresPlace(postgres, `faults${places}`).env
  }
  await check('files: the server killed (SIGKILL)', async () => {
    const server = await killable(files())
    return await under([server], kills, () => server.kill())
  })
  await check('PostgreSQL: the server killed (SIGKILL)', async () => {
    const server = await killable(database())
    return await under([server], kills, () => server.kill())
  })
  await check('files: two servers on one folder, killed in turn', async () => {
    const env = files()
    const servers = [await killable(env), await killable(env)]
    return await under(servers, Math.ceil(kills / 2), (at) => servers[at % 2].kill())
  })
  await check('PostgreSQL: two servers on one database, which is restarted and killed in turn', async () => {
    const env = database()
    const servers = [await killable(env), await killable(env)]
    return await under(servers, Math.ceil(kills / 2), (at) => (at % 2 ? postgres.restart() : postgres.kill()))
  })
  if (mustFill || canFillDisc())
    await check('a full disc: what is acknowledged is kept; withdrawing, closing and deleting work', fullDisc)
  else console.log('--   a full disc: not tried, since no small disc can be mounted here')
  await check('damaged files: each is told as what it is, all else is whole', tornFiles)
  await check('fsync of the file, then its name, then fsync of the folder, then the answer', synced)
}

async function synced() {
  const files = filesPlace()
  const server = await killable(files.env)
  const round = newRound()
  await server.client().open(round)
  const letter = newLetter()
  const lines = await traced(server.pid(), async () =>
    same('sending', (await server.client().put(round, letter)).status, 200),
  )
  server.stop()
  files.remove()
  const name = letter.envelope.toString('hex')
  inOrder(lines, [
    ['fsync of the file', /fsync\(\d+<[^>]*\/aside\/[0-9a-f]{32}>\)/],
    ['its name', new RegExp(`link(at)?\\(.*${name.slice(0, 8)}|link(at)?\\(.*/aside/`)],
    ['fsync of the folder', /fsync\(\d+<[^>]*\/open>\)/],
    ['the answer', /(write|writev|sendto|sendmsg)\(.*HTTP\/1\.1 200/],
  ])
  return `${lines.filter((line) => /fsync/.test(line)).length} calls of fsync`
}
