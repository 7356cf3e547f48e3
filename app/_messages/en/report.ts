/** Words of the PDF report; what a result says comes from `result`, and what it does not say from `method`. */
export const report = {
  title: 'Two Hats report',
  titleNamed: 'Two Hats report: {name}',
  subject: 'A self-assessment between tech lead and technical project manager',
  mark: 'Two Hats',
  of: 'Result of {name}',
  ofCounted: 'Result of {name} · {answered} of {total} pairs',
  you: '“You” means {name}.',
  noNumber: {
    none: {
      title: 'No pair is answered',
      text: 'A number needs at least 5 of the 20 pairs, so there is none in this report.',
    },
    few: {
      title: 'Too few answers for a number',
      text: '{answered} of 20 pairs answered; a number needs 5.',
    },
    notFaced: {
      title: 'Nothing to place',
      text: 'Each pair that was looked at is marked “I have not faced this”, so there is no choice to go by.',
    },
  },
  footer: 'Self-report, not validated, no norms; not for hiring, pay or promotion',
  page: '{page} of {pages}',
  made: {
    instrument: 'Questionnaire {id}, version {version}; {answered} of {total} questions answered.',
    hash: 'SHA-256 of keys, order and wording: {hash}',
    team: 'Questionnaire {id}, version {version}; the results of {people}.',
    date: 'Made on {date}.',
  },
  link: {
    title: 'Open this result again',
    warning:
      'Whoever has this link, or scans this code, can see every answer. Give the report away with it only to people who may.',
    qr: 'QR code',
    qrSummary: 'It holds the link that is printed beside it.',
    contents: 'Link to this result',
  },
  team: {
    title: 'Two Hats team report',
    titleNamed: 'Two Hats team report: {name}',
    subject: 'Who backs the team and who the project, activity by activity',
    holds: {
      team: 'For the team: each person’s value in each activity, from 0 to 100; bold from 50 on',
      project: 'For the project: each person’s value in each activity, from 0 to 100; bold from 50 on',
    },
    group: '{group}: {fields}.',
    questions: 'Questions to talk through',
  },
  refused: {
    long: 'A name has {count} characters; a report has room for {most}.',
    date: '“{date}” is no date; expected year, month and day, like 2026-11-24.',
    many: 'The team has {count} people; a report has room for {most}.',
    nobody: 'The team has nobody in it, so there is nothing to report.',
  },
} as const
