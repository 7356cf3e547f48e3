// Debian's PDF tools, installed when they are missing.
import { spawnSync } from 'node:child_process'

const has = (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0
const run = (...args) => spawnSync('apt-get', args, { stdio: 'inherit' }).status === 0

export function needPdfTools() {
  if (['qpdf', 'pdftoppm', 'pdfinfo', 'pdffonts', 'pdftotext'].every(has)) return
  console.log('Installing qpdf and poppler-utils from Debian.')
  if (run('update', '-qq') && run('install', '-y', '-qq', 'qpdf', 'poppler-utils')) return
  console.error(
    'qpdf and poppler-utils are needed and could not be installed: apt-get install qpdf poppler-utils',
  )
  process.exit(1)
}
