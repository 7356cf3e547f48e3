import { limits } from './limits.ts'

export const site = {
  name: 'Two Hats',
  description:
    'A seven-minute self-assessment: does your work on one project support the engineering team, or deliver the project?',
  preview: 'Two Hats. A made-up example: {summary}',
  skip: 'Skip to the content',
  pages: 'Pages',
  languages: 'Languages',
  team: 'Team',
  method: 'How it works',
  privacy: 'Privacy',
  home: 'Start page',
  theme: { name: 'Theme', light: 'Light', dark: 'Dark', system: 'System' },
  limits,
} as const
