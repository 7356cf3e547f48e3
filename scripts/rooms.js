// The rooms of the repository, as the table in CONTRIBUTING.md has them, and what their files import.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

/** Room → the rooms it may import, in the order of the table. */
export const table = new Map(
  readFileSync('CONTRIBUTING.md', 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, room]) => room)))
    .filter((cells) => cells.length === 5 && cells[1].length === 1)
    .map(([, [room], , allowed]) => [room, allowed]),
)

const inward = [...table.keys()].sort((one, other) => other.length - one.length)

/** Of rooms inside one another the inner one. */
export const roomOf = (file) => inward.find((room) => file.startsWith(`${room}/`))

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

function importsOf(file) {
  const code = readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, '')
  const found = [...code.matchAll(specifiers)].map(([, specifier]) => target(file, specifier))
  return [...new Set(found)].filter((one) => /\.(tsx?|js|css)$/.test(one) && existsSync(one))
}

/** File → the files it imports; tests and what they share are left out. */
export const files = new Map(
  execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.(ts|tsx|js)$/.test(file) && !/\.test\.|\/testing\/|\.d\.ts$/.test(file))
    .filter((file) => roomOf(file) !== undefined && existsSync(file))
    .map((file) => [file, importsOf(file)]),
)

/** Room → the rooms it imports. */
export const rooms = new Map([...table.keys()].map((room) => [room, new Set()]))
for (const [file, targets] of files) {
  const from = roomOf(file)
  for (const to of targets.map(roomOf)) if (to !== undefined && to !== from) rooms.get(from).add(to)
}
