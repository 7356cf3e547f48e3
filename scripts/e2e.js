// Runs Playwright with a Chromium that is found or installed first. Arguments go to Playwright.
import { spawnSync } from 'node:child_process'
import { findOrInstallChromium } from './chromium.js'

const args = process.argv.slice(2)
const config = args.some((argument) => argument.startsWith('--config'))
  ? []
  : ['--config', 'e2e/playwright.config.ts']
const run = spawnSync(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', ...config, ...args],
  { stdio: 'inherit', env: { ...process.env, CHROMIUM_PATH: findOrInstallChromium() } },
)
process.exit(run.status ?? 1)
