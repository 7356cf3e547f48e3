// `npm run size`: first-load JavaScript (gzip) of each route, from the HTML that the server sends; then what comes later.
import { spawn } from 'node:child_process'
import { firstLoad, limits, loadedLater } from './first-load.js'

const port = process.env.PORT ?? '3199'
const server = spawn(process.execPath, ['scripts/start.js'], {
  env: { ...process.env, PORT: port },
  stdio: ['ignore', 'pipe', 'inherit'],
})
await new Promise((resolve, reject) => {
  server.stdout.on('data', (text) => String(text).includes('Two Hats is at') && resolve())
  server.on('exit', (code) => reject(new Error(`The server stopped with ${code}.`)))
})

const kib = (bytes) => `${(bytes / 1024).toFixed(1).padStart(6)} KiB`
const rows = await firstLoad(`http://localhost:${port}`)
console.log('First-load JavaScript, gzip')
for (const { name, bytes } of rows) console.log(`  ${name.padEnd(8)}${kib(bytes)}  limit ${limits[name]} KiB`)
console.log('Loaded later, gzip')
for (const { file, bytes, holds } of loadedLater(rows)) {
  if (bytes > 1024) console.log(`  ${kib(bytes)}  ${holds || file}`)
}
server.removeAllListeners('exit')
server.kill('SIGTERM')
