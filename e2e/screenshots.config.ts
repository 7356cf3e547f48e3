import { defineConfig } from '@playwright/test'
import base, { screenOf } from './playwright.config.ts'

const screens = ['360 light', '1280 light', '360 dark', '1280 dark']

/** `npm run screenshots`: every screen at both widths and themes below test-results/screens, and the README's picture. */
export default defineConfig({
  ...base,
  testMatch: ['screenshots.ts', 'states.ts'],
  projects: screens.map((name) => ({ name, use: screenOf(name) })),
})
