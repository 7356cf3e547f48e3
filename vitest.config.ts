import { defineConfig } from 'vitest/config'

const project = (name: string, include: string) => ({
  test: { name, include: [include], environment: 'node' as const },
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
