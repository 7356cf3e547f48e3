import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

const port = Number(process.env.E2E_PORT ?? 3188)
const phone = { width: 360, height: 740 }
const laptop = { width: 1280, height: 900 }
const stories = ['360 light', '1280 light', '360 dark']
/** What a story is about is the same at every width: told once. A killed browser takes minutes. */
const toldAt = {
  '360 light': [
    'invitation',
    'first-sentence',
    'journey',
    'moments',
    'offline',
    'persistence',
    'report-route',
    'report-trouble',
    'result-size',
    'retake',
    'rounds-files',
    'rounds-expired',
    'rounds-join',
    'rounds-join-trouble',
    'rounds-keyboard',
    'rounds-lead',
    'rounds-lead-trouble',
    'rounds-look',
    'shared-link',
    'take-away',
    'team-adding',
    'team-folds',
    'team-link',
    'team-sizes',
    'team-steady',
    'trust',
  ],
  '1280 light': ['crash', 'history', 'team-list', 'team-report', 'words'],
}
/** Measured alone, after everything else. */
const measured = ['figures.spec.ts', 'long-tasks.spec.ts']
const toldElsewhere = (name: string) =>
  Object.entries(toldAt).flatMap(([at, specs]) => (at === name ? [] : specs.map((spec) => `${spec}.spec.ts`)))
const executablePath = process.env.CHROMIUM_PATH

/** The window and theme of a project by its name, as `360 dark`. */
export const screenOf = (name: string) => ({
  viewport: name.startsWith('360') ? phone : laptop,
  colorScheme: name.includes('dark') ? ('dark' as const) : ('light' as const),
})

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // A machine that stalls fails a story now and then; what is broken fails twice. Who needed two tries is named.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  projects: [
    ...stories.map((name) => ({
      name,
      testIgnore: [...measured, ...toldElsewhere(name)],
      ...(name.includes('dark') ? { grep: /@look/ } : {}),
      use: screenOf(name),
    })),
    {
      name: 'figures',
      testMatch: measured,
      dependencies: stories,
      fullyParallel: false,
      use: { viewport: laptop },
    },
  ],
  webServer: {
    command: 'node ../scripts/start.js',
    env: {
      PORT: String(port),
      DATA_DIR: process.env.E2E_DATA_DIR ?? join(tmpdir(), `two-hats-stories-${port}`),
      ROUNDS_OPENED_PER_HOUR: '1000',
      ROUNDS_REQUESTS_PER_MINUTE: '3000',
    },
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
    timeout: 180_000,
  },
})
