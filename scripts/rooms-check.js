// `npm run lint`: no circle of files or of rooms, and no import that the table in CONTRIBUTING.md does not allow.
import { files, roomOf, rooms, table } from './rooms.js'

/** Nodes that reach themselves. */
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

const forbidden = [...files].flatMap(([file, targets]) => {
  const from = roomOf(file)
  return targets
    .map((one) => ({ one, to: roomOf(one) }))
    .filter(({ to }) => to !== undefined && to !== from && !table.get(from).includes(to))
    .map(({ one, to }) => `${file} imports ${one}: ${from} may not import ${to}`)
})
const circles = [...onCircles(files), ...onCircles(rooms)]
for (const one of forbidden) console.log(one)
for (const one of circles) console.log(`${one} imports itself by way of others`)
console.log(
  `${rooms.size} rooms, ${files.size} files, ${circles.length} on circles, ${forbidden.length} imports not allowed`,
)
process.exitCode = circles.length + forbidden.length === 0 && rooms.size > 20 ? 0 : 1
