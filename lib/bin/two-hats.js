#!/usr/bin/env node
import { existsSync } from 'node:fs'

const bundle = new URL('../dist/cli.js', import.meta.url)
if (existsSync(bundle)) {
  await import(bundle.href)
} else {
  process.stderr.write('two-hats: lib/dist/cli.js is missing; run "npm run build -w lib" first.\n')
  process.exitCode = 1
}
