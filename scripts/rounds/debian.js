// What the checks of rounds want from Debian, installed where it is missing.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export function need(name, isThere) {
  if (isThere()) return
  console.log(`Installing ${name} from Debian.`)
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', name],
  ])
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (!isThere()) throw new Error(`Could not install ${name}; install it by hand and run this again.`)
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
