import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The sources, as `paths` in tsconfig.json has it: nothing needs to be built before it is tested. */
const alias = [
  { find: /^two-hats$/, replacement: here('lib/src/index.ts') },
  { find: /^two-hats\/instruments\/(.+)\/en$/, replacement: here('questions/$1/en.ts') },
  { find: /^two-hats\/instruments\/(.+)$/, replacement: here('questions/$1/instrument.ts') },
  { find: /^two-hats\/(?!instruments)(.+)$/, replacement: here('lib/src/$1/index.ts') },
]

const project = (name: string, include: string) => ({
  resolve: { alias },
  test: { name, include: [include], environment: 'node' as const, testTimeout: 60_000 },
})

export default defineConfig({
  test: {
    projects: [
      project('lib', 'lib/test/**/*.test.ts'),
      project('questions', 'questions/**/*.test.ts'),
      project('app', 'app/**/*.test.ts'),
    ],
  },
})
