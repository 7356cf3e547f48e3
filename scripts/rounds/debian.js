// What the checks of rounds want from Debian, installed where it is missing.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { need as installed } from '../../lib/scripts/engines/debian.js'

export function need(name, isThere) {
  if (!installed([name], isThere)) {
    throw new Error(`Could not install ${name}; install it by hand and run this again.`)
  }
}

const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0

export const needStrace = () => need('strace', () => has('strace'))

function faketimePath() {
  return readdirSync('/usr/lib')
    .map((name) => join('/usr/lib', name, 'faketime/libfaketime.so.1'))
    .find((path) => existsSync(path))
}

/** The library that moves a process's clock. */
export function needFaketime() {
  need('libfaketime', () => faketimePath() !== undefined)
  return faketimePath()
}
