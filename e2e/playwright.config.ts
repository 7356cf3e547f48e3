import { defineConfig } from '@playwright/test'

const port = Number(process.env.E2E_PORT ?? 3188)
const phone = { width: 360, height: 740 }
const laptop = { width: 1280, height: 900 }
const stories = ['360 light', '1280 light', '360 dark', '1280 dark']
const executablePath = process.env.CHROMIUM_PATH

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
      // A killed browser is the same at every width, and takes minutes.
      testIgnore: name === '1280 light' ? 'figures.spec.ts' : ['figures.spec.ts', 'crash.spec.ts'],
      ...(name.includes('dark') ? { grep: /@look/ } : {}),
      use: {
        viewport: name.startsWith('360') ? phone : laptop,
        colorScheme: name.includes('dark') ? ('dark' as const) : ('light' as const),
      },
    })),
    // Measured alone, after everything else.
    {
      name: 'figures',
      testMatch: 'figures.spec.ts',
      dependencies: stories,
      fullyParallel: false,
      use: { viewport: laptop },
    },
  ],
  webServer: {
    command: 'node ../scripts/start.js',
    env: { PORT: String(port) },
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
    timeout: 180_000,
  },
})
