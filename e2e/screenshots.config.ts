import { defineConfig } from '@playwright/test'
import base from './playwright.config.ts'

/** `npm run screenshots`: every screen at both widths and themes below test-results/screens, and the README's picture. */
export default defineConfig({
  ...base,
  testMatch: ['screenshots.ts', 'states.ts'],
  projects: (base.projects ?? [])
    .filter(({ name }) => name !== 'figures')
    .map(({ grep: _grep, testIgnore: _ignore, ...project }) => project),
})
