// `npm run report -- answers.json out.pdf`: answers from a file as a PDF report; many at once from NDJSON into a folder;
// a team from a list of its people.
import { createReadStream, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'

const help = `npm run report -- [options] <answers.json> <out.pdf>
npm run report -- [options] <answers.ndjson> <folder>
npm run report -- --team [options] <people.json or people.ndjson> <out.pdf>

Answers are a JSON object, item id → 0 to 4 or null; or {"answers": {…}, "role": "tech-lead", "name": "…"}.
From NDJSON every line becomes a file of its own, called by the number of its line; a bad line is reported and skipped.
A team is a JSON list of such objects, or NDJSON with a person a line, 60 people at most; one bad entry and there is no
report, since nobody could see in it who is missing.

  --page A4|Letter    the paper (A4)
  --name NAME         whose result it is, or what the team is called; a name beside the answers comes first
  --date 2026-11-24   the day it is made on (today in UTC)
  --answers           with a page that shows every answer and its share
  --link SITE         with a link and a QR code that reopen the result on this site, like https://two-hats.example

Exit code: 0 done, 1 could not be done, 2 the command was not understood, 3 done, but some lines were not.`

const stop = (code, sentence) => {
  console.error(sentence)
  process.exit(code)
}

const asked = (() => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        page: { type: 'string', default: 'A4' },
        name: { type: 'string', default: '' },
        date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
        answers: { type: 'boolean', default: false },
        link: { type: 'string' },
        team: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    return stop(2, `${error.message}\n\n${help}`)
  }
})()
const { values, positionals } = asked
const [input, output] = positionals
const { page, date, team } = values
if (values.help) {
  console.log(help)
  process.exit(0)
}
if (!input || !output || positionals.length > 2) stop(2, help)
if (!['A4', 'Letter'].includes(page)) stop(2, `--page is "${page}"; expected A4 or Letter.`)
if (values.link !== undefined && !(/^https?:/.test(values.link) && URL.canParse(values.link))) {
  stop(2, `--link is "${values.link}"; expected the address of a site, like https://two-hats.example.`)
}
if (team && (values.answers || values.link !== undefined)) {
  stop(2, '--team goes without --answers and --link: a report of a team holds neither.')
}

const { code, fonts } = await import('./report-code.js')
const { fulfilledAny, namedLeftOut, parseAnswers, resultLink, roles, twoHats1 } = code
const locale = 'en'
const lined = /\.(ndjson|jsonl)$/.test(input)

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Answers, role and name of one person, however they are wrapped. */
function person(found, otherwise) {
  const {
    answers,
    role = null,
    name = otherwise,
  } = isObject(found) && isObject(found.answers) ? found : { answers: found }
  const gate = parseAnswers(twoHats1, answers)
  if (!gate.ok) throw new Error(gate.issues.map(({ message }) => message).join(' '))
  if (role !== null && !roles.includes(role)) {
    throw new Error(`Role is ${JSON.stringify(role)}; expected one of ${roles.join(', ')}, or null.`)
  }
  if (typeof name !== 'string') throw new Error(`Name is ${JSON.stringify(name)}; expected a text.`)
  return { answers: gate.answers, role, name }
}

/** A report of one person. */
function orderOf(text) {
  const { answers, role, name } = person(JSON.parse(text), values.name)
  const link = values.link === undefined ? null : resultLink(answers, locale, values.link)
  return {
    locale,
    answers,
    role,
    seconds: {},
    own: true,
    name,
    page,
    date,
    everyAnswer: values.answers,
    link,
  }
}

/** A report of a team: each entry passes the gate, or the first that does not is named. */
function teamOf(text) {
  const entries = lined
    ? text
        .split(/\r?\n/)
        .flatMap((line, at) => (line.trim() === '' ? [] : [[`Line ${at + 1}`, () => JSON.parse(line)]]))
    : listIn(text).map((entry, at) => [`Entry ${at + 1}`, () => entry])
  const members = entries.map(([place, entry]) => {
    try {
      const { name, answers } = person(entry(), '')
      return { name, answers }
    } catch (error) {
      throw new Error(`${place}: ${error.message}`)
    }
  })
  return { locale, members, name: values.name, page, date }
}

function listIn(text) {
  const list = JSON.parse(text)
  if (!Array.isArray(list))
    throw new Error('The file holds no list; expected one of people with their answers.')
  return list
}

/** Under its name only when it is complete. */
async function write(path, order, place = '') {
  const { bytes, leftOut } = await fulfilledAny(order, fonts)
  writeFileSync(`${path}.part`, bytes)
  renameSync(`${path}.part`, path)
  if (leftOut.length > 0) {
    console.error(
      `${place}Left out of the name, since no font of the report has it: ${namedLeftOut(leftOut).join(' ')}`,
    )
  }
}

async function many() {
  mkdirSync(output, { recursive: true })
  let [line, done, bad] = [0, 0, 0]
  for await (const text of createInterface({
    input: createReadStream(input),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    line += 1
    if (text.trim() === '') continue
    try {
      await write(join(output, `${String(line).padStart(6, '0')}.pdf`), orderOf(text), `Line ${line}: `)
      done += 1
    } catch (error) {
      bad += 1
      console.error(`Line ${line}: ${error.message}`)
    }
  }
  console.log(`${done} reports in ${output}${bad > 0 ? `, ${bad} lines were not reported` : ''}`)
  return bad > 0 ? 3 : 0
}

try {
  if (lined && !team) process.exitCode = await many()
  else {
    const text = readFileSync(input, 'utf8')
    await write(output, team ? teamOf(text) : orderOf(text))
  }
} catch (error) {
  stop(1, `${input}: ${error.message}`)
}
