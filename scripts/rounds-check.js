// `npm run rounds:check`: the promises P1 to P6 of sealed rounds on both stores, a PostgreSQL of Debian's and files, attacks
// on their addresses, and a few of the faults of `rounds:faults`. Ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { checkAttacks } from './rounds/attacks.js'
import { clientOf } from './rounds/client.js'
import { checkDates } from './rounds/dates.js'
import { checkFaults } from './rounds/faults.js'
import { checkLimits } from './rounds/limits.js'
import { filesPlace, postgresPlace } from './rounds/places.js'
import { startPostgres } from './rounds/postgres.js'
import { checkPromises } from './rounds/promises.js'
import { checkRows } from './rounds/rows.js'
import { checkSecrets } from './rounds/secrets.js'
import { tally } from './rounds/tally.js'
import { checkTogether } from './rounds/together.js'
import { served } from './served.js'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const { check, add, end } = tally()

/** The contract of stores, and what seals and opens. */
function units(database) {
  const { stdout, stderr, status } = spawnSync('npx', ['vitest', 'run', '--reporter=json', 'app/_rounds'], {
    encoding: 'utf8',
    env: { ...process.env, ROUNDS_TEST_DATABASE: database },
    maxBuffer: 1 << 26,
  })
  const {
    numPassedTests = 0,
    numFailedTests = 1,
    testResults = [],
  } = JSON.parse(stdout.slice(stdout.indexOf('{')) || '{}')
  for (const { assertionResults } of testResults)
    for (const { fullName, status } of assertionResults)
      console.log(`${status === 'passed' ? 'ok  ' : 'FAIL'} ${fullName}`)
  if (status !== 0) console.log(stderr)
  add(numPassedTests, numFailedTests)
}

const postgres = await startPostgres()
const places = [filesPlace(), postgresPlace(postgres, 'promises')]
try {
  console.log('The contract of stores, sealing and opening')
  units(postgres.database('contract'))
  for (const place of places) {
    console.log(`\nPromises on ${place.name}`)
    await checkSecrets(place, check)
    const server = await served({
      ...place.env,
      ROUNDS_REQUESTS_PER_MINUTE: '1000000',
      ROUNDS_OPENED_PER_HOUR: '10000',
    })
    const client = await clientOf(server.base)
    await checkPromises(client, place, check)
    if (place.name === 'files') await checkRows(server.base, client, check)
    server.stop()
    await checkTogether(place, check)
  }
  console.log('\nDates')
  const apart = [filesPlace(), postgresPlace(postgres, 'dates')]
  await Promise.all(apart.map((place) => checkDates(place, check)))
  console.log('\nAttacks')
  await checkAttacks(places[0], check)
  await checkLimits(places[0], check)
  console.log('\nFaults')
  await checkFaults(postgres, check, 2, { mustFill: false })
  for (const { remove } of [...places, ...apart]) remove()
} finally {
  postgres.stop()
}
process.exit(end())
