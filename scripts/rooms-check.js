// `npm run rooms`: no circle of files or of rooms, and no import that the table in CONTRIBUTING.md does not allow.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

/** Room → the rooms it may import; of rooms inside one another the inner one counts. */
const table = new Map(
  readFileSync('CONTRIBUTING.md', 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, room]) => room)))
    .filter((cells) => cells.length === 5 && cells[1].length === 1)
    .map(([, [room], , allowed]) => [room, allowed]),
)
const inward = [...table.keys()].sort((one, other) => other.length - one.length)
const roomOf = (file) => inward.find((room) => file.startsWith(`${room}/`))

/** The file a specifier means; `null` for packages of others. */
function target(file, specifier) {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier)
  const [name, entry, ...rest] = specifier.split('/')
  if (name !== 'two-hats') return null
  if (entry === 'instruments') return `questions/${rest.join('/')}${rest.length > 1 ? '' : '/instrument'}.ts`
  return entry === undefined ? 'lib/src/index.ts' : `lib/src/${entry}/index.ts`
}

// What is imported for its types alone counts too, and so does what comes later: `import('…')`, `new URL('…')`.
const specifiers = /(?:\bfrom|\bimport|\bimport\(|new URL\()\s*'([^']+)'/g
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(ts|tsx|js)$/.test(file) && !/\.test\.|\/testing\/|\.d\.ts$/.test(file))
  .filter((file) => roomOf(file) !== undefined && existsSync(file))
const imports = new Map(
  files.map((file) => {
    const code = readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, '')
    const found = [...code.matchAll(specifiers)].map(([, one]) => target(file, one))
    return [file, [...new Set(found)].filter((one) => /\.(tsx?|js|css)$/.test(one) && existsSync(one))]
  }),
)

/** Whatever is reached from each node; a node that reaches itself is on a circle. */
function onCircles(edges) {
  const reached = (from) => {
    const seen = new Set()
    const waiting = [...(edges.get(from) ?? [])]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (!seen.has(next)) waiting.push(...(edges.get(next) ?? []))
      seen.add(next)
    }
    return seen
  }
  return [...edges.keys()].filter((node) => reached(node).has(node))
}

const rooms = new Map(inward.map((room) => [room, new Set()]))
const forbidden = []
for (const [file, targets] of imports) {
  for (const one of targets) {
    const [from, to] = [roomOf(file), roomOf(one)]
    if (from === to || to === undefined) continue
    rooms.get(from).add(to)
    if (!table.get(from).includes(to)) forbidden.push(`${file} imports ${one}: ${from} may not import ${to}`)
  }
}
const circles = [...onCircles(imports), ...onCircles(rooms)]
for (const one of forbidden) console.log(one)
for (const one of circles) console.log(`${one} imports itself by way of others`)
console.log(
  `${rooms.size} rooms, ${files.length} files, ${circles.length} on circles, ${forbidden.length} imports not allowed`,
)
process.exitCode = circles.length + forbidden.length === 0 && rooms.size > 20 ? 0 : 1
