import { defineConfig } from '@playwright/test'
import base, { screenOf } from './playwright.config.ts'

/** Stories in languages that nobody speaks, on a build of their own: what is not translated, and what does not fit. */
export default defineConfig({
  ...base,
  testMatch: 'languages.ts',
  projects: [{ name: '360 light', use: screenOf('360 light') }],
  webServer: {
    ...(base.webServer as object),
    command: 'node ../scripts/start.js',
    env: { PORT: new URL(base.use?.baseURL ?? '').port, PSEUDO_LANGUAGES: 'yes' },
  },
})
