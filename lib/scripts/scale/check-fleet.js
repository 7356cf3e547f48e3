import { check } from '../checks.js'
import { differentRows, differentTeams, SAMPLE } from './compare.js'
import { furnish, rowsIn } from './fleet.js'
import { killed } from './killed.js'
import { digestOf, measure, measureAlone, REPORT } from './measure.js'
import { fillOdd, oddScores, oddTeams, refused } from './odd.js'
import { TEAM_SIZE } from './people.js'
import { growth } from './printed.js'

/** With fewer people it weighs too much how an engine begins, and what else a machine does. */
const STEADY = 10_000_000

/** Everything about one engine; gives what was measured. */
export async function checkFleet(fleet, truth) {
  const { people } = truth.company
  const where = `${fleet.name}, ${fleet.how}`
  const says = (problems, what) =>
    check(
      problems.length === 0,
      `${where}: ${what}${problems
        .slice(0, 3)
        .map((one) => `; ${one}`)
        .join('')}`,
    )
  await furnish(fleet)

  await fleet.load(truth.company, 0, people / 10)
  says(await differentSums(fleet, truth.tenth), `all ${people / 10} scores are scoreBatch's, bit for bit`)
  const few = await measure(fleet)
  const since = performance.now()
  await fleet.load(truth.company, people / 10, people)
  const loaded = (0.9 * people) / ((performance.now() - since) / 1000)
  const many = await measure(fleet)
  if (people >= STEADY) says(grown(few, many), 'ten times the people take at most eleven times as long')
  const alone = fleet.shards === 1 ? null : await measureAlone(fleet)

  says(await differentSums(fleet, truth.digest), `all ${people} scores are scoreBatch's, bit for bit`)
  says(await differentRows(fleet, truth), `${SAMPLE} rows looked at one by one are too`)
  says(
    await differentTeams(many.report.bytes, truth),
    `${truth.teams.size} teams at random are within 1e-12 of two-hats/team`,
  )
  if (fleet.kill) {
    await worksOnShards(fleet, many, people, says)
    const same = async () => [
      ...(await differentSums(fleet, truth.digest)),
      ...(await differentTeams(fleet.copyOut(REPORT), truth)),
    ]
    await killed(fleet, (await rowsIn(many.report.bytes)).length, same, says)
  }
  await fillOdd(fleet, truth.odd)
  says(await oddScores(fleet, truth.odd), `${truth.odd.length} odd rows are read as by the gate`)
  says(await oddTeams(fleet, truth.odd), 'the teams of the odd rows are known as to two-hats/team')
  says(await refused(fleet), 'a column of text, and one that is missing, are refused before a row is read')
  return { fleet, loaded, few, many, alone }
}

/** What takes more time a person among all than among a tenth of them, by more than a tenth. */
function grown(few, many) {
  return Object.keys(many).flatMap((what) => {
    const times = growth(few[what], many[what])
    return times <= 1.1 ? [] : [`${what}: ${(10 * times).toFixed(1)} times`]
  })
}

async function differentSums(fleet, want) {
  const sums = await digestOf(fleet)
  return sums.join() === want.join() ? [] : [`sums are ${sums.join()}, expected ${want.join()}`]
}

/** A team in the report takes fewer bytes; the rows of its people would take ten times as many. */
const TEAM_BYTES = 1000

async function worksOnShards(fleet, { score, report }, people, says) {
  const asked = await fleet.asked(REPORT)
  console.log(asked.text.replace(/^/gm, '       '))
  says(
    asked.queries.length === fleet.shards && asked.queries.every((one) => /\bFROM \S*teams\b/.test(one))
      ? []
      : asked.queries,
    'each shard is asked for its teams, and for nothing else',
  )
  const most = TEAM_BYTES * (people / TEAM_SIZE)
  says(
    score.moved < 10_000 && report.moved < most ? [] : ['that is too many'],
    `${score.moved} bytes moved between servers for the spread, ${report.moved} for the report, of ${people} people`,
  )
}
