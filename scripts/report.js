// `npm run report -- answers.json out.pdf`: answers from a file as a PDF report; many at once from NDJSON into a folder.
import { createReadStream, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'

const help = `npm run report -- [options] <answers.json> <out.pdf>
npm run report -- [options] <answers.ndjson> <folder>

Answers are a JSON object, item id → 0 to 4 or null; or {"answers": {…}, "role": "tech-lead", "name": "…"}.
From NDJSON every line becomes a file of its own, called by the number of its line; a bad line is reported and skipped.

  --page A4|Letter    the paper (A4)
  --name NAME         whose result it is; a name in the file comes first
  --date 2026-11-24   the day it is made on (today in UTC)
  --answers           with a page that shows every answer and its share

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
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    return stop(2, `${error.message}\n\n${help}`)
  }
})()
const { values, positionals } = asked
const [input, output] = positionals
if (values.help) {
  console.log(help)
  process.exit(0)
}
if (!input || !output || positionals.length > 2) stop(2, help)
if (!['A4', 'Letter'].includes(values.page)) stop(2, `--page is "${values.page}"; expected A4 or Letter.`)

const { code, fonts } = await import('./report-code.js')
const { parseAnswers, report, reportWords, score, twoHats1 } = code
const words = await reportWords('en')
const roles = Object.keys(words.texts.role.options)

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The answers of one file or line, however they are wrapped. */
function read(text) {
  const found = JSON.parse(text)
  const {
    answers,
    role = null,
    name = values.name,
  } = isObject(found) && isObject(found.answers) ? found : { answers: found }
  const gate = parseAnswers(twoHats1, answers)
  if (!gate.ok) throw new Error(gate.issues.map(({ message }) => message).join(' '))
  if (role !== null && !roles.includes(role)) {
    throw new Error(`Role is ${JSON.stringify(role)}; expected one of ${roles.join(', ')}, or null.`)
  }
  if (typeof name !== 'string') throw new Error(`Name is ${JSON.stringify(name)}; expected a text.`)
  return { answers: gate.answers, role, name }
}

function pdf(text) {
  const { answers, role, name } = read(text)
  return report(
    {
      instrument: twoHats1,
      answers,
      result: score(twoHats1, answers),
      role,
    },
    { words, page: values.page, name, date: values.date, include: { answers: values.answers } },
    fonts,
  )
}

/** Under its name only when it is complete. */
function write(path, bytes) {
  writeFileSync(`${path}.part`, bytes)
  renameSync(`${path}.part`, path)
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
      write(join(output, `${String(line).padStart(6, '0')}.pdf`), await pdf(text))
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
  if (/\.(ndjson|jsonl)$/.test(input)) process.exitCode = await many()
  else write(output, await pdf(readFileSync(input, 'utf8')))
} catch (error) {
  stop(1, `${input}: ${error.message}`)
}
