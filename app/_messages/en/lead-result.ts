/** What comes out of a round: the team's picture, what is handed back, and the next round. */
export const leadResult = {
  closed: {
    kicker: 'Your round · closed',
    tooFew: {
      title: 'Too few people have answered',
      answered: {
        one: '1 person answered; this round is opened from {least} on.',
        other: '{n} people answered; this round is opened from {least} on.',
      },
      text: 'So that nobody can be recognised, what they sent was deleted unread. Thank those who answered, and ask again when more people have time: a longer round often helps.',
    },
    nobody: {
      title: 'Nobody has answered',
      text: 'There is nothing to open, and nothing was deleted. Ask your team whether the invitation reached them.',
    },
    again: 'Ask again: a new link, and more time if that was too short.',
    enough: {
      one: '1 person has answered.',
      other: '{n} people have answered.',
    },
    open: 'Open the answers',
    openHelp: 'They are opened in this browser, and shown nowhere else.',
    fetching: 'Fetching the envelopes …',
    opening: 'Opened: {n} of {all}',
    deleted: 'The server deletes them on {moment}. Save the report before that, if you need it.',
    none: {
      title: 'None of the envelopes can be read',
      text: 'Each of them is damaged, or was sealed for another round. Nobody’s answers are shown. Delete the round, and open another one.',
    },
    instrument: {
      title: 'This round asked other questions',
      text: 'It was opened with a version of the questionnaire that this page does not know. The site that it was opened with can show it.',
    },
  },
  opened: {
    kicker: 'Your round “{title}” · {people}',
    damaged: {
      one: '1 envelope could not be read and is not counted: it is damaged, or was not sealed for this round.',
      other:
        '{n} envelopes could not be read and are not counted: they are damaged, or were not sealed for this round.',
    },
    repeated: {
      one: '1 envelope came twice and is counted once.',
      other: '{n} envelopes came twice and are counted once.',
    },
    anyone: 'Whoever has the team’s link can answer, more than once. Ask the team whether the number fits.',
    alone: {
      title: 'One person has answered',
      text: 'One person is no team yet: here is what their answers alone say. The next round may bring more.',
    },
    short: {
      title: 'Where people stand between team and project',
      text: 'The short form asks where people stand, not what they do. So it says nothing about what is covered.',
    },
    report: 'Take it away',
    reportHelp:
      'Report and files show how each person answered. Your team was told that only you can read that.',
  },
  files: {
    json: 'Save as JSON',
    csv: 'Save as CSV',
    print: 'Print',
  },
  handBack: {
    title: 'Hand it back to the team',
    text: 'A link to the picture alone: what the round is called, today’s date, the ten kinds of work, how many answered, and one thing you have agreed on. No single answer is in it, nothing is sent to a server.',
    action: 'The one thing you have agreed on, if there is one already',
    actionHelp: 'Who does what, until when. At most 280 characters.',
    copy: 'Copy the link for the team',
    copied: 'Copied. Everybody who has it sees the picture, and nothing else.',
    copyFailed: 'The browser did not let the page copy. Here is the link:',
    label: 'Link to the picture',
    failed: 'The link could not be copied.',
    see: 'See it as the team will',
  },
  picture: {
    pageTitle: 'What came out',
    kicker: 'What came out of “{title}” · {day} · {people}',
    title: 'What is covered, and what is not',
    titleGaps: {
      one: 'Of ten kinds of work, 1 is a likely gap.',
      other: 'Of ten kinds of work, {n} are likely gaps.',
    },
    titleCovered: 'Of ten kinds of work, none is a likely gap.',
    titleUnknown: 'None of the ten kinds of work is known.',
    lead: 'Likely gap: 50 % chance or more that nobody covers it. May be thin: 20 % or more.',
    action: 'Agreed',
    noAction: 'Nothing is agreed yet. A good first step: choose one gap, and say who looks after it.',
    about:
      'This picture was made by whoever led the round. It holds no single answer, and the link can be made by anybody: ask, if it surprises you.',
    bad: {
      'not-a-picture': {
        title: 'There is no picture in this address',
        text: 'A link to a round’s picture carries it behind the # sign. Copy the link once more, whole.',
      },
      'unknown-version': {
        title: 'This picture is from another version',
        text: 'It was made with a version of Two Hats that this site does not know. The site that made it can show it.',
      },
      damaged: {
        title: 'The picture in this link is damaged',
        text: 'Some of its characters are missing or changed, so nothing of it is shown. Ask for the link again, and copy it whole.',
      },
    },
    take: 'Take it away',
    takeHelp: 'Files are made in this browser, and hold what you see here and nothing else.',
    reading: 'Reading the picture …',
    noScript: 'The picture is in the link and drawn in your browser. That needs JavaScript, which is off.',
    safe: 'Nothing was sent.',
    home: 'What Two Hats is',
  },
  next: {
    title: 'The next round',
    text: 'Ask again in some weeks or months: the same questions, a new link. Then this page shows what has changed.',
    open: 'Open the next round',
    compareTitle: 'Since “{title}”',
    people:
      'Other people may have answered than last time: {before} then, {after} now. What differs may come from that alone.',
    moved: {
      team: 'On average people stand further towards the team: {n} points of 200, more than the questions’ own error ({margin}).',
      project:
        'On average people stand further towards the project: {n} points of 200, more than the questions’ own error ({margin}).',
      no: 'The average position has not moved by more than the questions’ own error: {n} points of 200, where {margin} may be error.',
      unknown: 'Whether the average position has moved is not known: too few have one.',
    },
    better: 'Better covered than last time: {fields}.',
    worse: 'Less covered than last time: {fields}.',
    same: 'No kind of work has changed its mark.',
    agreed: 'Agreed last time: {action}',
  },
  demo: {
    title: 'Checkout, autumn',
    kicker: 'A made-up round · {people}',
    notice:
      'A made-up round: these people do not exist, and nothing is sent. You see what a lead sees once a round is closed.',
    steps: [
      'You open a round and send one link to the team.',
      'Everybody answers in their own time; the answers are sealed until the round closes.',
      'You open them, all together, and see what follows here.',
    ],
    open: 'Open a round of your own',
    action: 'Until the end of the month, Ana takes the questions of the support team; Ben keeps the date.',
  },
} as const
