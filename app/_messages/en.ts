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
    lead: 'A technical lead supports the engineering team. A technical project manager delivers the project, as its champion. Both spend their days in the same five activities, and differ in what they do them for. Two Hats shows where your recent work lies between the two.',
    start: 'Answer 36 questions',
    startTime: 'about 7 minutes',
    short: 'Short form: 10 questions',
    shortTime: 'about 2 minutes',
    resume: 'Go on where you left off',
    result: 'See my result',
    getsTitle: 'What you get',
    gets: [
      'A position between tech lead (−100) and technical PM (+100), with the range it probably lies in.',
      'Each of the five activities on its own: block, unblock, redirect, decide, show.',
      'Every answer’s share in the number, so that you can check it.',
    ],
    limitsTitle: 'What it is not',
    limits:
      'Neither end is better, and a project needs both. It is a self-report: not yet validated, without norms, and not for hiring, pay or promotion.',
    wordsTitle: 'Words used',
    example: 'An example: a work that probably leans towards the team, at −31, likely −52 to −8.',
  },
  survey: {
    title: 'Which one describes more of what you did?',
    titles: {
      pairs: 'Which one describes more of what you did?',
      frequency: 'In the last month, how often did you …',
      attributes: 'What really happened?',
      last: 'One last question',
    },
    round: 'Round {n} of {total}',
    progress: '{done} of {total} · about {minutes} left',
    progressDone: '{done} of {total} answered',
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
    waiting: 'Opening the next page …',
    waitingFailed:
      'The next page did not arrive: the connection may be interrupted. Your answers are kept. Press Next to try again.',
    openTitle: 'Still open',
    openNone: 'Nothing is left open.',
    openPairs:
      'Each open pair makes the range around your position wider. With fewer than 5 pairs answered there is no number; with fewer than 10 it is provisional.',
    openFrequency:
      'An open question about frequency leaves the intensity of that activity on fewer answers, or not known.',
    openAttributes: 'An open question here leaves that attribute on one answer, or not known.',
    openGo: 'You can leave them open, or go to one:',
    roleSkip: 'I would rather not say',
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
    removeFailed: 'The browser refused to delete: {reason}. You can clear the data of this site in its settings.',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'The address may be mistyped, or the page has moved. Your answers, if you gave any, are safe in this browser.',
    action: 'Go to the start page',
  },
} as const
