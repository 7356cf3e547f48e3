export const storage = {
  blocked: 'Nothing is saved in this browser. Your answers last until you close or reload this tab.',
  full: 'This browser’s storage for the page is full, so new answers are not saved. You can go on: they are kept until you close or reload this tab.',
  otherTab:
    'The survey is open in another tab as well. Both tabs share one set of answers; for each question the latest choice counts.',
  setAside:
    'Something saved here could not be read, or not wholly. What could be read is in use; the whole is set aside in this browser, not deleted.',
  asideSee: 'See what was set aside',
  asideTitle: 'Set aside',
  asideText:
    'This version could not read what follows, so it is kept as it was. A file of it may help whoever runs this site; what you no longer need, you can delete.',
  asideOne: 'Text {n}, set aside on {date}',
  asideSize: '({n} characters)',
  asideSave: 'Save as a file',
  asideSaveNamed: 'Save as a file: {name}',
  asideDelete: 'Delete',
  asideDeleteNamed: 'Delete: {name}',
  remove: 'Delete everything saved here',
  removeTitle: 'Delete everything that Two Hats saved in this browser?',
  removeText:
    'All surveys go, finished or not, what was set aside, answers about somebody, the team kept here, and the rounds that this browser knows. What was sent to a round stays there, and one that you lead is opened by the link you saved, or by nobody. This cannot be undone.',
  removeYes: 'Delete everything',
  removeNo: 'Keep it',
  removed: 'Deleted. Nothing of yours is left in this browser.',
  removeFailed:
    'The browser did not confirm that everything is deleted. You can clear the data of this site in its settings.',
  anew: {
    start: 'Start a new survey',
    resultStays: 'This result stays under Earlier surveys.',
    answersStay: 'Your {answers} stay there, unfinished: you find them under Earlier surveys.',
    answers: { one: '1 answer', other: '{n} answers' },
    saveFirst: 'Nothing is saved in this browser. Save this result first.',
    project: 'The project it is about, if you like to name it',
    full: '36 questions, about 7 minutes',
    short: '10 pairs, about 2 minutes',
    cancel: 'Not now',
  },
} as const
