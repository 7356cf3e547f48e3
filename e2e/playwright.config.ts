import { defineConfig } from '@playwright/test'

const port = Number(process.env.E2E_PORT ?? 3188)
const executablePath = process.env.CHROMIUM_PATH

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
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
    { name: '360 light', use: { viewport: { width: 360, height: 740 }, colorScheme: 'light' } },
    { name: '1280 light', use: { viewport: { width: 1280, height: 900 }, colorScheme: 'light' } },
    {
      name: '360 dark',
      grep: /@look/,
      use: { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
    },
    {
      name: '1280 dark',
      grep: /@look/,
      use: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
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
