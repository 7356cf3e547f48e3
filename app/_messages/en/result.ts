/** What may be claimed of a position, from how sure it is. */
const claimsOf = (subject: string) => ({
  clearly: surely(`${subject} clearly`),
  probably: surely(`${subject} probably`),
  between: `${subject} lie between “{one}” and “{other}”:`,
  around: `${subject} lie somewhere around “{zone}”:`,
})

const surely = (subject: string) => ({
  'team-first': `${subject} put [the team] first:`,
  'leans-team': `${subject} lean towards [the team]:`,
  balanced: `${subject} serve both objectives about equally:`,
  'leans-project': `${subject} lean towards [the project]:`,
  'project-first': `${subject} put [the project] first:`,
})

export const result = {
  pageTitle: 'Result',
  waiting: 'Your result',
  waitingLead: 'Reading the answers saved in this browser.',
  noScript:
    'A result is computed in your browser, so that answers need not leave it. That needs JavaScript, which is off.',
  kicker: 'Your result · {answered} of {total} pairs answered',
  kickerShared: 'A shared result · {answered} of {total} pairs answered',
  /** Whole sentences; `[…]` marks the objective that is named. */
  claims: { own: claimsOf('You'), shared: claimsOf('These answers'), told: claimsOf('I') },
  numbers: '{value}, likely {range}.',
  lead: 'On a scale from tech lead (−100) to technical PM (+100). With other questions of the same kind, the number would land in that range nine times out of ten.',
  zoneOdds: 'The chance of “{zone}” is {percent}.',
  sideOdds: {
    team: 'It lies on the team’s side of the middle with a chance of {percent}.',
    project: 'It lies on the project’s side of the middle with a chance of {percent}.',
  },
  sideOpen: 'Which side of the middle it lies on, these answers do not settle.',
  provisional:
    'Provisional: {answered} of {total} pairs are answered. From 10 pairs in at least 4 activities on, the number stands on firmer ground.',
  spectrum: {
    name: 'Spectrum from tech lead to technical PM',
    summary: 'Position {value}, likely {range}; most probable zone: {zone}.',
    team: 'Tech lead',
    project: 'Technical PM',
  },
  copy: 'Copy a link to this result',
  copied: 'Copied. Whoever has the link can see every answer, but not your role.',
  copyFailed: 'The browser did not let the page copy. Here is the link:',
  linkLabel: 'Link to this result',
  change: 'Change an answer',
  rest: 'Go on with the rest',
  restWhy:
    'This is the short form: position only. The other 26 questions keep these answers and add the rest.',
  shared:
    'This result is read from a link. It is read-only, carries no role, and leaves the answers saved in this browser untouched.',
  sharedAbout:
    'These are answers about {name}, given by somebody else and read from the link. They are read-only and leave your own answers untouched; below “Team” they can be laid beside others.',
  sharedAnswer: 'Answer it yourself',
  numbersTitle: 'The number in full',
  table: {
    position: 'Position',
    low: 'Low',
    high: 'High',
    margin: 'Margin',
    marginHelp: 'Low to high is the 90 % range; the margin is half its width.',
    zone: 'Zone',
    from: 'From',
    until: 'To',
    chance: 'Chance',
    zonesCaption: 'How probable each zone is',
    answered: 'Answered',
    activity: 'Activity',
    attribute: 'Attribute',
    value: 'Value',
    show: 'The numbers as a table',
    note: '{value}, likely {range}: {says}',
  },
  shape: {
    title: 'The shape of your work',
    titleShared: 'The shape of the work',
    lead: 'Each dot is where the choices put one activity; the bar is where it would likely be. There are few choices each, so read a lean, not a rank.',
    name: 'Five activities between the team and the project',
    summary: '{leans}.',
    noneLeans: 'No activity clearly leans to one side',
    none: 'No pair of this activity is answered.',
    tooFew: 'The shape shows once pairs are answered.',
    loading: 'The chart is on its way.',
    failed: 'The chart did not arrive; the table below says the same.',
    lean: { team: 'leans to the team', project: 'leans to the project' },
    leans: { team: '{activity} leans to the team', project: '{activity} leans to the project' },
    both: 'both, as far as these answers tell',
    caption: 'Activities: position and 90 % range, from −100 (team) to 100 (project)',
  },
  cells: {
    title: 'What each objective gets',
    lead: 'Ten fields: each activity, once for the team and once for the project, from how often it happened and what was chosen. The scale runs from 0 to 100.',
    none: 'The ten fields show once the questions on how often are answered.',
    name: 'Ten fields, five activities for two objectives',
    says: '{team} for the team, {project} for the project',
    unknown: 'not known',
    caption: 'Fields: from 0 (hardly served) to 100 (much served)',
    mark: 'From {mark} on, a field counts as served when people are compared. That mark is a design guess, not a norm.',
  },
  attributes: {
    title: 'What serves both hats',
    lead: 'These three help either role and do not move the position. Two questions each: a scale that two answers can move from 25 to 75.',
    level: { high: 'high', low: 'low' },
    inBetween: 'in between',
    caption: 'Attributes: value and 90 % range, from 0 to 100',
    empty: 'Not answered yet.',
    emptyNote: 'Not answered yet',
    summary: '{rows}.',
  },
  intensity: {
    title: 'How much of each',
    lead: 'How often the last month had each activity, for either objective. Two questions each: a scale that two answers can move from 25 to 75.',
    caption: 'Activities: intensity and 90 % range, from 0 to 100',
  },
  quality: {
    title: 'About these answers',
    'all-equal':
      'Every answered pair says “both equally”. That may be how it is; it looks the same as not choosing. Where one statement fits a little more, “More A” or “More B” tells it.',
    'long-run':
      'Many answers in a row are the same. That can be true; if you were in a hurry, a second look at those pairs may change the result.',
    'low-variation':
      'The answers hardly differ from pair to pair. That can be true; the result then rests on very little contrast.',
    'inconsistent-twins':
      'Your answers look inconsistent: some pairs ask about the same contrast in other words and got opposite answers. It may be that both happened; the range takes some of it into account.',
    'too-fast':
      'Most pairs took less than two seconds. Some people decide that fast; a slower second look may be worth it.',
  },
  moreQuestions: {
    title: 'What sixteen more questions add',
    text: 'How often each activity came up, and how you know, decide and see things coming. They add the ten fields, how much of each, and what serves both hats.',
    action: 'Answer them',
  },
  firm: {
    title: 'How firm it is',
    changes: {
      one: 'One other answer of {answered} would be enough to make another zone the most probable one: {zones} instead of “{zone}”.',
      other:
        '{n} of {answered} answers would have to be other ones to make another zone the most probable one: {zones} instead of “{zone}”.',
    },
    quoted: '“{zone}”',
    never: 'However these answers were changed, “{zone}” would stay the most probable zone.',
    heaviest: 'Three of the answers that carry most',
    lead: 'Choose another answer to see what it would do. This is a trial: your answers and your result stay as they are.',
    others: 'Try any other answer',
    given: '{option} (as answered)',
    trial: 'Trial.',
    before: 'The result is {value}.',
    tooFew: 'Too few answers are left for a number.',
    reset: 'End the trial',
    loading: 'This part is on its way.',
    failed: 'This part did not arrive: the connection may be interrupted.',
  },
  why: {
    title: 'Why this number',
    lead: 'The answers are averaged after adding one imaginary answer at each end, so that a few answers never look certain. Each answer’s share, largest first, adds up to the position.',
    caption: 'Each answer’s share in points; below zero towards the team, above towards the project',
    share: 'Share',
    sum: 'Sum so far',
    answer: 'Answer',
    rather: '{label}: {chosen}, rather than: {other}',
    equal: '{label}: {chosen}, and: {other}',
    anchors: 'Two imaginary answers, one at each end, which cancel out',
    total: 'Position',
  },
  takeAway: {
    title: 'Take it away',
    lead: 'Files are made in this browser; nothing is sent anywhere. JSON and CSV hold every answer and the role you named.',
    copy: 'Copy as text',
    print: 'Print',
    json: 'Save as JSON',
    csv: 'Save as CSV',
    pictures: {
      spectrum: 'Spectrum',
      activities: 'Five activities',
      fields: 'Ten fields',
      attributes: 'Attributes',
      intensity: 'How much of each',
    },
    copied: 'Copied.',
    refused: 'The browser did not let the page copy. Here is the text:',
    chat: 'Two Hats: {claim} {numbers} On a scale from tech lead (−100) to technical PM (+100), from {answered} of {total} pairs. A self-report, not validated.',
  },
  method: 'How the number comes about',
  detailsFailed:
    'The rest of the result did not arrive: the connection may be interrupted. Your answers are safe.',
  tryAgain: 'Try again',
  empty: {
    none: {
      title: 'No answers in this browser yet',
      text: 'A result needs at least 5 of the 20 pairs. The short form has 10 and takes about 2 minutes.',
      action: 'Start the survey',
    },
    few: {
      title: 'Not enough answers for a number yet',
      text: '{answered} of 20 pairs are answered; a position needs at least 5. What you answered is kept.',
      action: 'Go on answering',
    },
    notFaced: {
      title: 'Nothing to average',
      text: 'Every pair you answered is marked “I have not faced this”, so there is no choice to place you by. If one statement of a pair did come up, choose it there.',
      action: 'Look at the pairs again',
    },
    sharedFew: {
      title: 'This shared result has too few answers for a number',
      text: 'The link holds {answered} answered pairs; a position needs at least 5.',
    },
  },
  badLink: {
    damaged: {
      title: 'This link is damaged',
      text: 'Some of its characters are missing or changed, so nothing can be read from it. Ask for the link again, and copy it whole.',
    },
    'unknown-version': {
      title: 'This link is from another version',
      text: 'It was made with a version of the questionnaire that this site does not know. The site that made it can open it.',
    },
    'not-a-link': {
      title: 'This is not a link to a result',
      text: 'What stands after # in the address is not in the form of a Two Hats link. Check whether it was copied whole.',
    },
  },
  badLinkSafe: 'Your own answers, if you gave any, are untouched.',
  ownResult: 'See my own result',
  startPage: 'Go to the start page',
  advice: {
    title: 'What to try next',
    lead: 'For each activity, what leans and what to strengthen or to hand over. Where these answers settle nothing, nothing is claimed.',
    role: {
      'tech-lead-project-side': 'Your role and your choices point different ways',
      'technical-pm-team-side': 'Your role and your choices point different ways',
      'both-one-side': 'Two roles, and choices for one',
      'both-no-side': 'Two roles, and choices for both',
      'neither-one-side': 'No role, and the choices of one',
      agree: 'Your role and your choices agree',
    },
  },
} as const
