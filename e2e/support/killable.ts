import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, type Page } from '@playwright/test'

/** A browser of its own process, with a profile that outlives it. */
export interface Killable {
  readonly page: Page
  /** Ends every process of the browser at once, as a power cut would for all that they hold in memory. */
  readonly kill: () => Promise<void>
  /** Ends it as a person does, everything written. */
  readonly close: () => Promise<void>
}

/** Runs a story with a profile on the disk, and removes the profile afterwards. */
export async function withProfile(story: (open: () => Promise<Killable>) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'two-hats-profile-'))
  const started: ChildProcess[] = []
  try {
    await story(async () => {
      const { child, address } = await start(profile)
      started.push(child)
      return killable(child, address)
    })
  } finally {
    await Promise.all(started.map(killGroup))
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function start(profile: string): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(
    process.env.CHROMIUM_PATH ?? chromium.executablePath(),
    [
      '--headless',
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  for await (const line of createInterface({ input: child.stderr })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1]
    if (address) return { child, address }
  }
  throw new Error(`The browser ended before it could be reached, with exit code ${child.exitCode}.`)
}

async function killable(child: ChildProcess, address: string): Promise<Killable> {
  const browser = await chromium.connectOverCDP(address)
  const [context] = browser.contexts()
  if (!context) throw new Error('The browser has no context to open a page in.')
  return {
    page: await context.newPage(),
    kill: () => killGroup(child),
    close: async () => {
      const session = await browser.newBrowserCDPSession()
      const ended = once(child, 'exit')
      await session.send('Browser.close')
      await ended
    },
  }
}

async function killGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  process.kill(-child.pid, 'SIGKILL')
  await ended
}
