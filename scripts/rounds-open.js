// `npm run --silent rounds:open -- the-saved-file.txt > answers.csv`: the answers of a closed round as rows for a table of
// answers. The file is the one with the lead's link in it; a link among the arguments would stay in the
// shell's history. The round's name is the team, a number the person; people's names are left out. Nothing is sent but what
// the page at the link sends.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { bundled } from './rounds/bundle.js'

const text = await bundled(
  {
    'app/_rounds/links.ts': 'parseLink',
    'app/_rounds/client/person.ts': 'readRound',
    'app/_rounds/client/lead.ts': 'readEnvelopes',
    'app/_rounds/sealing/index.ts': 'adminTokenOf, openEnvelopes, openRoundAsLead',
    'questions/two-hats-1/instrument.ts': 'twoHats1',
    'lib/src/index.ts': 'itemIds',
  },
  { format: 'esm' },
)
const rounds = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`)

function fail(why) {
  console.error(why)
  process.exit(1)
}

const TROUBLES = {
  offline: 'The server does not answer, or not as a server of rounds does.',
  gone: 'There is no such round, or it was deleted.',
  off: 'Rounds are switched off at this server.',
  damaged: 'What the server kept of this round is damaged and cannot be read.',
  open: 'The round is still open; close it on the page at its link first.',
  'too-few': 'Fewer have answered than the round asks for, so the answers were deleted.',
}

/** What a request brought, or the end. */
function taken(outcome) {
  if (outcome.kind !== 'ok')
    fail(TROUBLES[outcome.kind] ?? `The server refuses: ${outcome.code ?? outcome.kind}.`)
  return outcome.value
}

function linkIn(file) {
  try {
    return /https?:\/\/\S+\/lead#[\w.-]+/.exec(readFileSync(file, 'utf8'))?.[0]
  } catch (error) {
    return fail(`The file with the lead's link is not read: ${error.message}`)
  }
}

const place = new URL(
  linkIn(resolve(process.env.INIT_CWD ?? '', process.argv[2] ?? '')) ??
    fail("There is no lead's link in the file: https://…/lead#…"),
)
const parsed = rounds.parseLink(place.hash)
if (!parsed.ok) fail(parsed.message)
if (parsed.link.kind !== 'lead') fail("The link in the file is the team's; the lead's opens the answers.")

const { fetch } = globalThis
globalThis.fetch = (path, options) => fetch(new URL(path, place.origin), options)
const { link } = parsed
const at = { round: link.id, adminToken: await rounds.adminTokenOf(link.leadSecret) }
const opened = await rounds.openRoundAsLead(link, taken(await rounds.readRound(link.id)))
if (!opened.ok) fail(`The server's round is not the one of this link (${opened.problem}).`)
const envelopes = taken(await rounds.readEnvelopes(at))
const { letters, damaged, repeated } = await rounds.openEnvelopes(envelopes, opened.value, rounds.twoHats1)

const ids = rounds.itemIds(rounds.twoHats1)
const team = `"${opened.value.header.title.replaceAll('"', '""')}"`
const rows = letters.map(({ answers }, person) => [person + 1, team, ...ids.map((id) => answers[id] ?? '')])
process.stdout.write([['person', 'team', ...ids], ...rows].map((row) => `${row.join()}\n`).join(''))
console.error(`${letters.length} people; ${damaged} damaged, ${repeated} repeated`)
