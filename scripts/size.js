// `npm run check -- size`: first-load JavaScript (gzip) of each route, from the HTML that the server sends; what comes
// later; and what the PDF report loads. Fails where that is more than it may be.
import { firstLoad, limits, loadedLater } from './first-load.js'
import { reportLimits, reportWeight } from './report-weight.js'
import { served } from './served.js'

const server = await served()
const kib = (bytes) => `${(bytes / 1024).toFixed(1).padStart(6)} KiB`
let over = 0
const line = (name, bytes, limit) => {
  if (bytes / 1024 > limit) over += 1
  console.log(`  ${name.padEnd(8)}${kib(bytes)}  limit ${limit} KiB`)
}

const rows = await firstLoad(server.base)
console.log('First-load JavaScript, gzip')
for (const { name, bytes } of rows) line(name, bytes, limits[name])
console.log('The PDF report, on demand, as served')
for (const [name, bytes] of Object.entries(await reportWeight(server.base)))
  line(name, bytes, reportLimits[name])
console.log('Loaded later, gzip')
for (const { file, bytes, holds } of loadedLater(rows)) {
  if (bytes > 1024) console.log(`  ${kib(bytes)}  ${holds || file}`)
}
server.stop()
process.exitCode = over === 0 ? 0 : 1
