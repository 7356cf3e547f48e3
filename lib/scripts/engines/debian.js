import { spawnSync } from 'node:child_process'

/** Installs packages from Debian where they are not there, and this may: as root. Gives whether they are there then. */
export function need(packages, areThere) {
  if (areThere()) return true
  if (process.getuid?.() !== 0) return false
  console.log(`Installing ${packages.join(', ')} from Debian.`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  return areThere()
}
