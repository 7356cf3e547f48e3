import { defineConfig } from '@playwright/test'
import base, { screenOf } from './playwright.config.ts'

const server = base.webServer as { readonly env: Readonly<Record<string, string>> }

/** Stories in languages that nobody speaks, on a build of their own: what is not translated, and what does not fit. */
export default defineConfig({
  ...base,
  testMatch: ['languages.ts', 'languages-rounds.ts'],
  projects: [{ name: '360 light', use: screenOf('360 light') }],
  webServer: {
    ...server,
    command: 'node ../scripts/start.js',
    env: { ...server.env, PSEUDO_LANGUAGES: 'yes' },
  },
})
