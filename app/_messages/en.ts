/** English words of the app. Templates name their values in braces. */
export const en = {
  language: 'English',
  site: {
    name: 'Two Hats',
    description:
      'A seven-minute self-assessment: does your work on one project support the engineering team, or deliver the project?',
    skip: 'Skip to the content',
    method: 'How it works',
    privacy: 'Privacy',
    home: 'Start page',
    footer:
      'Self-report, not validated, no norms; not for hiring, pay or promotion. Your answers stay in this browser, unless you share or export them yourself.',
  },
  home: {
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
      'Every answer’s share in the number, so that you can check it.',
    ],
    limitsTitle: 'What it does not say',
    limits:
      'Neither end is better, and a project needs both. It is a self-report: not yet validated, without norms, and not for hiring, pay or promotion.',
  },
  survey: {
    shortTitle: 'Survey, short form',
    pageTitle: 'Survey',
    lastTitle: 'One last question',
    notFacedHelp: '“{label}” means: {help}.',
    progress: '{done} of {total} · about {minutes} left',
    progressDone: '{done} of {total} answered',
    progressLabel: 'Questions answered',
    minutes: '{n} minutes',
    minute: '1 minute',
    back: 'Back',
    next: 'Next',
    finish: 'See my result',
    pair: 'Pair {n}',
    question: 'Question {n}',
    clear: 'Clear',
    clearNamed: 'Clear the answer to {name}',
    keys: 'With a keyboard: 1 to 5 choose, arrow keys move, Enter goes to the next question.',
    words: 'What “client”, “engineers”, “colleague” and “outside” mean here',
    saved: 'Saved in this browser',
    unsaved: 'Answers stay in this browser',
    memoryOnly: 'Not saved',
    openTitle: 'Left open',
    openNone: 'Nothing is left open.',
    openGo: 'You can leave these open, or go to one:',
    openCost: {
      pairs:
        'Each open pair makes the range around your position wider. With fewer than 5 pairs answered there is no number; with fewer than 10 it is provisional.',
      frequencies: 'An open question about frequency leaves a part of your shape of work not known.',
      attributes: 'An open question here leaves an attribute on one answer, or not known.',
    },
  },
  storage: {
    blocked:
      'This browser does not let the page save your answers. You can go on: they are kept until you close or reload this tab.',
    full: 'This browser’s storage for the page is full, so new answers are not saved. You can go on: they are kept until you close or reload this tab.',
    otherTab:
      'The survey is open in another tab as well. Both tabs share one set of answers; for each question the latest choice counts.',
    setAside:
      'There were saved answers in a form that this version does not know. They were set aside in this browser, not deleted, and you start with an empty sheet.',
    remove: 'Delete everything saved here',
    removeTitle: 'Delete everything that Two Hats saved in this browser?',
    removeText: 'All answers go, those set aside too. This cannot be undone.',
    removeYes: 'Delete everything',
    removeNo: 'Keep it',
    removed: 'Deleted. Nothing of yours is left in this browser.',
    removeFailed:
      'The browser refused to delete: {reason}. You can clear the data of this site in its settings.',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'The address may be mistyped, or the page has moved. Your answers, if you gave any, are safe in this browser.',
    action: 'Go to the start page',
  },
} as const
