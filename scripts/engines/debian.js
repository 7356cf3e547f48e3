// Firefox, WebKit and a screen for it, from Debian; installed when they are missing.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

export const firefoxPath = '/usr/bin/firefox-esr'
export const driverPath = '/usr/bin/WebKitWebDriver'
const libraries = '/usr/lib'

/** The small browser that Debian packs with WebKit's driver, below a folder named by machine and version. */
export function miniBrowser() {
  const below = (folder, name) =>
    readdirSync(folder)
      .filter((entry) => name.test(entry))
      .map((entry) => join(folder, entry))
  const [path] = below(libraries, /-linux-gnu$/)
    .flatMap((folder) => below(folder, /^webkit2gtk-/))
    .flatMap((folder) => below(folder, /^MiniBrowser$/))
  if (path) return path
  throw new Error(
    `No MiniBrowser below ${libraries}/*/webkit2gtk-*; expected webkit2gtk-driver to bring one.`,
  )
}

const run = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0

export function needEngines() {
  if ([firefoxPath, driverPath, 'Xvfb'].every(has)) return
  console.log('Installing firefox-esr, webkit2gtk-driver and xvfb from Debian.')
  const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb']
  if (run('update', '-qq') && run('install', '-y', '-qq', '--no-install-recommends', ...packages)) return
  throw new Error(`Could not install ${packages.join(', ')}; install them by hand and run this again.`)
}
