export const storage = {
  blocked:
    'This browser does not let the page save your answers. You can go on: they are kept until you close or reload this tab.',
  full: 'This browser’s storage for the page is full, so new answers are not saved. You can go on: they are kept until you close or reload this tab.',
  otherTab:
    'The survey is open in another tab as well. Both tabs share one set of answers; for each question the latest choice counts.',
  setAside:
    'There were saved answers in a form that this version does not know. They were set aside in this browser, not deleted, and you start with an empty sheet.',
  remove: 'Delete everything saved here',
  removeTitle: 'Delete everything that Two Hats saved in this browser?',
  removeText:
    'All answers go, those set aside and those about somebody too, and with them the history and the team kept here. This cannot be undone.',
  removeYes: 'Delete everything',
  removeNo: 'Keep it',
  removed: 'Deleted. Nothing of yours is left in this browser.',
  removeFailed:
    'The browser refused to delete: {reason}. You can clear the data of this site in its settings.',
} as const
