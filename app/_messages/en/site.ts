export const site = {
  name: 'Two Hats',
  description:
    'A seven-minute self-assessment: does your work on one project support the engineering team, or deliver the project?',
  preview:
    'Two Hats. Which hat have you been wearing? A self-assessment between technical lead and technical project manager.',
  skip: 'Skip to the content',
  pages: 'Pages',
  languages: 'Languages',
  team: 'Team',
  method: 'How it works',
  privacy: 'Privacy',
  home: 'Start page',
  limits: 'A self-report, not validated, no norms; not for hiring, pay or promotion. Neither end is better.',
} as const
