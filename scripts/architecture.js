// `npm run architecture`: draws docs/architecture.svg from what the files import. `--check` fails where it is another one.
import { readFileSync, writeFileSync } from 'node:fs'
import { rooms } from './rooms.js'

const panels = [
  { title: 'lib/src: the package two-hats', has: (room) => room.startsWith('lib/src') },
  { title: 'lib/cli: the command line', has: (room) => room.startsWith('lib/cli') },
  { title: 'app: the pages', has: (room) => room.startsWith('app') },
]
const file = 'docs/architecture.svg'
const [box, high, gap, storey, top] = [104, 26, 12, 62, 46]

/** How many storeys lie below a room within its panel. */
const storeyOf = (room, has) =>
  Math.max(0, ...[...rooms.get(room)].filter(has).map((other) => 1 + storeyOf(other, has)))

/** What a room imports that none of its other imports brings along. */
function nearest(room, has) {
  const direct = [...rooms.get(room)].filter(has)
  const beyond = (one) => [...rooms.get(one)].filter(has).flatMap((other) => [other, ...beyond(other)])
  return direct.filter((one) => !direct.some((other) => other !== one && beyond(other).includes(one)))
}

const laidOut = panels.map(({ title, has }) => {
  const own = [...rooms.keys()].filter(has)
  const storeys = []
  for (const room of own) {
    const level = storeyOf(room, has)
    storeys[level] = [...(storeys[level] ?? []), room]
  }
  const width = Math.max(...storeys.map((some) => some.length)) * (box + gap)
  return { title, has, own, storeys, width }
})
const height = top + Math.max(...laidOut.map(({ storeys }) => storeys.length)) * storey
const edge = 18
const width = laidOut.reduce((sum, panel) => sum + panel.width + edge, edge)

let left = edge
const drawn = laidOut.map((panel) => {
  const places = new Map()
  panel.storeys.forEach((some, level) => {
    some.forEach((room, at) => {
      const x = left + (panel.width - some.length * (box + gap)) / 2 + at * (box + gap) + gap / 2
      places.set(room, { x, y: height - (level + 1) * storey + 12 })
    })
  })
  const lines = panel.own.flatMap((room) =>
    nearest(room, panel.has).map((other) => {
      const [from, to] = [places.get(room), places.get(other)]
      return `<path d="M${from.x + box / 2} ${from.y + high}L${to.x + box / 2} ${to.y}"/>`
    }),
  )
  const boxes = panel.own.map((room) => {
    const { x, y } = places.get(room)
    const name = room.replace(/^(lib\/src|lib\/cli|app)\//, '')
    return `<rect x="${x}" y="${y}" width="${box}" height="${high}" rx="5"/><text x="${x + box / 2}" y="${y + 17}">${name}</text>`
  })
  const head = `<text class="head" x="${left + gap / 2}" y="24">${panel.title}</text>`
  left += panel.width + edge
  return `${head}\n<g class="lines">${lines.join('')}</g>\n${boxes.join('\n')}`
})

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="The rooms and what they import, from top to bottom">
<style>text{font:12px sans-serif;text-anchor:middle;fill:#1c1b19}.head{font-weight:bold;text-anchor:start}rect{fill:#fff;stroke:#8a857c}.ground{fill:#f6f3ec;stroke:none}.lines{stroke:#8a857c;fill:none}</style>
<rect class="ground" width="${width}" height="${height}"/>
${drawn.join('\n')}
</svg>
`
if (!process.argv.includes('--check')) writeFileSync(file, svg)
else if (readFileSync(file, 'utf8') !== svg) {
  console.log(`${file} is not what the files import; expected it drawn anew by npm run architecture.`)
  process.exitCode = 1
}
