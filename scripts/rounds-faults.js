// `npm run rounds:faults`: servers are killed, discs fill up, a database goes away, while people send. Ends with
// `N passed, N failed`. Servers are killed 100 times; `-- 4` kills them 10 times, and the database twice. What is measured is
// the end of processes, not of power.
import { fileURLToPath } from 'node:url'
import { checkFaults } from './rounds/faults.js'
import { startPostgres } from './rounds/postgres.js'
import { tally } from './rounds/tally.js'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const { check, end } = tally()
const postgres = await startPostgres()
try {
  await checkFaults(postgres, check, Number(process.argv[2] ?? 40))
} finally {
  postgres.stop()
}
process.exit(end())
