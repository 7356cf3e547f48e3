// `npm run check -- report`: qpdf and poppler on the constructed reports; installs Debian's packages where they are
// missing. Ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { needPdfTools } from './pdf-tools.js'
import { cases } from './report-cases.js'
import { complaints, faults, objectsOf } from './report-complaints.js'

needPdfTools()
const folder = mkdtempSync(join(tmpdir(), 'two-hats-reports-'))
let [passed, failed] = [0, 0]

const run = (command, ...args) => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26 })
  return { ok: status === 0 && stderr.trim() === '', text: stdout, said: `${stdout}${stderr}`.trim() }
}

const expect = (ok, name, what, said = '') => {
  if (ok) passed += 1
  else {
    failed += 1
    console.log(`FAILED ${name}: ${what}${said ? `\n${said.slice(0, 2000)}` : ''}`)
  }
}

/** Elements of a structure tree as poppler prints it: depth, type, and the texts inside. */
const elements = (text) =>
  text
    .split('\n')
    .filter((line) => /^ *(?:"|[A-Z])/.test(line))
    .map((line) => ({ depth: line.search(/\S/) / 2, text: line.trim() }))

function check(name, file) {
  const sound = run('qpdf', '--check', file)
  expect(sound.ok, name, 'qpdf --check finds nothing', sound.said)

  const wrong = complaints(objectsOf(file))
  expect(wrong.length === 0, name, 'the objects are as PDF/UA-1 and PDF/A-2a want them', wrong.join('\n'))

  const info = run('pdfinfo', file)
  expect(info.ok && /^Tagged: +yes$/m.test(info.text), name, 'pdfinfo says tagged', info.said)
  expect(/^Title: +Two Hats (team )?report/m.test(info.text), name, 'pdfinfo shows the title', info.said)

  const fonts = run('pdffonts', file)
  const rows = fonts.text.trim().split('\n').slice(2)
  expect(
    rows.length > 0 &&
      rows.every((row) => /^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes /.test(row)),
    name,
    'pdffonts: every font is embedded, a subset, and mapped to Unicode',
    fonts.said,
  )

  const tree = elements(run('pdfinfo', '-struct-text', file).text)
  const types = tree.filter(({ text }) => !text.startsWith('"')).map(({ text }) => text.split(/[ (]/)[0])
  const headings = types.filter((type) => /^H\d$/.test(type)).map((type) => Number(type[1]))
  expect(types[0] === 'Document', name, `the structure begins with Document, not ${types[0]}`)
  expect(
    headings[0] === 1 && headings.filter((level) => level === 1).length === 1,
    name,
    `there is one first heading: ${headings.join(' ')}`,
  )
  expect(
    headings.every((level, at) => level <= (headings[at - 1] ?? 0) + 1),
    name,
    `headings skip no level: ${headings.join(' ')}`,
  )
  const plain = (text) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
  const structured = plain(
    tree
      .filter(({ text }) => text.startsWith('"'))
      .map(({ text }) => text)
      .join(''),
  )
  expect(structured.length > 300 && !structured.includes('\ufffd'), name, 'the structure holds the text')
}

/** A check that cannot complain is none. */
function checkFaults(file) {
  for (const [complaint, spoil] of Object.entries(faults)) {
    const objects = objectsOf(file)
    spoil(objects)
    expect(complaints(objects).includes(complaint), 'a spoilt report', complaint)
  }
}

/** For PDF/UA pdfkit leaves accented letters out of the CIDSet, which is why reports are made without that mode. */
async function checkCidSet(file) {
  const font = 'app/_report/fonts/sans.ttf'
  const doc = new PDFDocument({ pdfVersion: '1.7', tagged: true, subset: 'PDF/UA', font })
  doc.text('ë').end()
  writeFileSync(file, Buffer.concat(await doc.toArray()))
  const complaint = 'a CIDSet leaves glyphs out'
  expect(complaints(objectsOf(file)).includes(complaint), 'pdfkit in PDF/UA mode', complaint)
}

for (const [name, make] of Object.entries(cases)) {
  const [{ bytes: one }, { bytes: two }] = [await make(), await make()]
  expect(Buffer.compare(one, two) === 0, name, 'two runs give the same bytes')
  const file = join(folder, `${name}.pdf`)
  writeFileSync(file, one)
  check(name, file)
  if (name === '02-extreme-project-letter') checkFaults(file)
}
await checkCidSet(join(folder, 'accented.pdf'))
rmSync(folder, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
