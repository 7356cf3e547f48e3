// `npm run size -w lib`: what an import costs, bundled, minified and gzipped. Needs a build.
import { budgets, bundleSize } from './bundle-size.js'

let over = 0
for (const [what, code, most] of budgets) {
  const kib = (await bundleSize(code)) / 1024
  if (kib > most) over += 1
  console.log(`${kib.toFixed(2).padStart(6)} KiB  ${what} (at most ${most} KiB)`)
}
process.exit(over === 0 ? 0 : 1)
