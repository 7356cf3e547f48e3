// `npm run check -- report-pages`: the constructed reports and their pages as pictures, in test-results/report-pages.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { needPdfTools } from './pdf-tools.js'
import { cases } from './report-cases.js'

const folder = 'test-results/report-pages'
needPdfTools()
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const [name, make] of Object.entries(cases)) {
  const file = join(folder, `${name}.pdf`)
  writeFileSync(file, (await make()).bytes)
  spawnSync('pdftoppm', ['-r', '110', '-png', file, join(folder, name)], { stdio: 'inherit' })
}
console.log(`${readdirSync(folder).filter((file) => file.endsWith('.png')).length} pages in ${folder}`)
