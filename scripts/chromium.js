// Finds a Chromium for the browser tests, or installs one: Debian's as root, Playwright's own elsewhere.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

// The shell is the same engine without windows: a window costs a story more than its page does.
const shell = 'chromium-headless-shell'
const named = [shell, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

const where = (name) => spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim()

const found = () =>
  [process.env.CHROMIUM_PATH, ...named.map(where), chromium.executablePath()].find(
    (path) => path && existsSync(path),
  )

const run = (command, ...args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0

/** The path of a Chromium, installed if there is none. */
export function findOrInstallChromium() {
  const wanted = !process.env.CHROMIUM_PATH && !where(shell)
  if (wanted && process.getuid?.() === 0 && where('apt-get')) {
    console.log('Installing the headless shell of Chromium from Debian.')
    run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', shell)
  }
  if (!found()) run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium')
  const installed = found()
  if (installed) return installed
  console.error(
    'No Chromium could be found or installed. Install one and name it: CHROMIUM_PATH=/path/to/chromium npm test',
  )
  process.exit(1)
}
