export const home = {
  title: 'Which hat have you been wearing?',
  lead: 'A technical lead supports the engineering team. A technical project manager delivers the project, as its champion. Both fill their days with the same five activities, for different ends. Two Hats shows where your recent work on one project lies between the two.',
  start: 'Answer 36 questions',
  short: 'Short form: 10 questions',
  times: 'About 7 minutes, or 2 for the short form.',
  resume: 'Go on where you left off',
  result: 'See my result',
  getsTitle: 'What you get',
  gets: [
    'A position between tech lead (−100) and technical PM (+100), with the range it probably lies in.',
    'Each of the five activities on its own: block, unblock, redirect, decide, show.',
    'What each of the two objectives gets, what to try next, and what would have to be otherwise for the result to change.',
    'Every answer’s share in the number, so that you can check it.',
    'Files, pictures and print to take away, and a history to see whether you moved.',
  ],
  limitsTitle: 'What it does not say',
  limits:
    'Neither end is better, and a project needs both. It is a self-report: not yet validated, without norms, and not for hiring, pay or promotion.',
} as const
