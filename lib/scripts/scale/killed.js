import { rowsIn } from './fleet.js'
import { REPORT } from './measure.js'

/**
 * The last shard is killed while it works on a report, asked while it is down, and started again. A whole report has `all`
 * teams; `same` gives in what the numbers differ from those before, `says` takes problems and what was looked at.
 */
export async function killed(fleet, all, same, says) {
  const asked = outcome(fleet.copyOut(REPORT))
  let isOver = false
  asked.then(() => {
    isOver = true
  })
  let isAtWork = false
  while (!isOver && !isAtWork) isAtWork = await fleet.isAtWork()
  await fleet.kill()
  const lost = await asked
  says(
    isAtWork ? problemsOf(lost) : ['it was not seen at work'],
    `a shard killed in the middle of a report ends it: ${lost.message ?? ''}`,
  )
  const down = await outcome(fleet.copyOut(REPORT))
  says(problemsOf(down), `so does one that is down: ${down.message ?? ''}`)
  if (fleet.careless) {
    const [[teams]] = await rowsIn(fleet.careless('SELECT count() FROM company.teams'))
    says(
      Number(teams) > 0 && Number(teams) < all ? [] : [`${teams} teams came`],
      `with skip_unavailable_shards on, ${teams} of ${all} teams come without a word: it is off here`,
    )
  }
  await fleet.restart()
  says(await same(), 'started again, the same numbers')
}

/** How a query ended: with rows, or with one line of what was said. */
function outcome(query) {
  return query.then(
    (bytes) => ({ bytes }),
    ({ message }) => {
      const lines = message.split('\n').filter((line) => /exception: (?!received)|error/i.test(line))
      return { message: (lines[0] ?? message).trim().slice(0, 200) }
    },
  )
}

/** A part is not a whole, and an error must say that a server is not there. */
function problemsOf({ bytes, message = '' }) {
  if (bytes !== undefined) return [`${bytes.length} bytes came as if nothing were`]
  return /connect|NetException|eof/i.test(message) ? [] : ['it does not say what is missing']
}
