// What `npm run rounds:open` makes of a lead's link: rows for a table of answers.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { b64 } from './client.js'
import { sealedRound } from './secrets.js'
import { same } from './tally.js'

/** A file as a lead saves it. */
function rowsOf(link) {
  const folder = mkdtempSync(join(tmpdir(), 'rounds-rows-'))
  const file = join(folder, 'link.txt')
  writeFileSync(file, `Keep this where only you can read it.\n\n${link}\n`)
  const done = spawnSync(process.execPath, ['scripts/rounds-open.js', file], {
    encoding: 'utf8',
    timeout: 60_000,
  })
  rmSync(folder, { recursive: true })
  return done
}

export async function checkRows(base, client, check) {
  await check(
    'a lead’s link gives the answers as rows, without names, once the round is closed',
    async () => {
      const { round, letters, answers, keys, people, texts } = await sealedRound(true)
      const link = `${base}/lead#${b64(round.id)}.${b64(keys.get('the lead’s secret'))}`
      same('opening', (await client.open(round)).status, 201)
      for (const letter of letters) same('sending', (await client.put(round, letter)).status, 200)
      same('while it is open', rowsOf(link).status, 1)
      await client.close(round)
      const { status, stdout, stderr } = rowsOf(link)
      same('how it ends', [status, stderr.trim()], [0, '5 people; 0 damaged, 0 repeated'])
      const [header, ...rows] = stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(','))
      same('columns', [header.length, ...header.slice(0, 3)], [38, 'person', 'team', 'block-1'])
      same('teams', [...new Set(rows.map(([, team]) => team))], [`"${texts.title}"`])
      const given = answers.map((one) =>
        header
          .slice(2)
          .map((id) => String(one[id] ?? ''))
          .join(),
      )
      same('answers', rows.map(([, , ...row]) => row.join()).sort(), given.sort())
      same(
        'names',
        people.filter((name) => stdout.includes(name)),
        [],
      )
      same('with another secret', rowsOf(link.replace(/.{4}$/, 'AAAA')).status, 1)
      same(
        'with a link to answer',
        rowsOf(`${base}/join#${b64(round.id)}.${b64(keys.get('the join secret'))}`).status,
        1,
      )
    },
  )
}
