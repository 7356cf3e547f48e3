// Runs Playwright with a Chromium that is found or installed first. Arguments go to Playwright.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOrInstallChromium } from './chromium.js'

const args = process.argv.slice(2)
const config = args.some((argument) => argument.startsWith('--config'))
  ? []
  : ['--config', 'e2e/playwright.config.ts']
/** What the server of the stories keeps. */
const data = mkdtempSync(join(tmpdir(), 'two-hats-stories-'))
const run = spawnSync(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', ...config, ...args],
  { stdio: 'inherit', env: { ...process.env, CHROMIUM_PATH: findOrInstallChromium(), E2E_DATA_DIR: data } },
)
rmSync(data, { recursive: true, force: true })
process.exit(run.status ?? 1)
