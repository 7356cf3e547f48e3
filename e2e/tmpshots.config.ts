import { defineConfig } from '@playwright/test'
import base from './playwright.config.ts'
export default defineConfig({
  ...base,
  testMatch: ['tmpshots.ts', 'result-size.spec.ts'],
  retries: 0,
  workers: 2,
  projects: [{ name: 'all', testMatch: ['tmpshots.ts', 'result-size.spec.ts'] }],
})
