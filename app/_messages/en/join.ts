/** What somebody reads who is asked for answers by a round's link. */
export const join = {
  pageTitle: 'A round of your team',
  waiting: 'A round of your team',
  waitingLead: 'Reading the link.',
  noScript:
    'Answers are sealed in your browser, so that nobody in between can read them. That needs JavaScript, which is off.',
  /** Above the result, for whoever was asked by a round. */
  asked: 'Not sent yet: look at what goes to the round, and send it',
  coming: 'Asking the server about this round.',
  facts: {
    who: {
      full: 'Whoever sent you this link asks about your work on one project: 36 short questions of Two Hats, about 7 minutes.',
      short:
        'Whoever sent you this link asks about your work on one project: 10 short questions of Two Hats, about 2 minutes.',
    },
    first: 'Your own result comes first; you decide after it whether to send.',
    what: {
      named: 'What goes: your answers and a name that you type. You see both first.',
      anonymous: 'What goes: your answers, without a name. You see them first.',
    },
    reader: {
      named:
        'Your answers are sealed in this browser. Only whoever opened the round can read them, once it is closed.',
      anonymous:
        'Your answers are sealed in this browser. Only whoever opened the round can read them, once it is closed and {least} or more have answered.',
    },
    closes: 'It closes on {moment}.',
    never: 'Never sent: your role, how long you took, other surveys.',
  },
  answer: 'Answer now',
  answerAnew: 'Answer anew',
  sendOf: {
    day: 'Look at the answers of {date}, to send them',
    time: 'Look at the answers of {date}, {clock}, to send them',
  },
  replaceBy: {
    day: 'Replace them by the answers of {date}',
    time: 'Replace them by the answers of {date}, {clock}',
  },
  fits: {
    full: 'Of the surveys in this browser none fits: this round asks all 36 questions of this version.',
    short: 'Of the surveys in this browser none fits: this round asks the short form of this version.',
  },
  promise: {
    title: 'What this cannot promise',
    points: [
      'Whoever runs this site could serve other code, leave envelopes out, or keep some that were withdrawn.',
      'Whoever has both the lead’s link and the server’s store can read before closing.',
      'Whoever has this link can send invented answers, more than once; so can the lead.',
      'In a small team answers may betray whose they are, even without a name.',
      'The software keeps no addresses and no times of sending. A proxy, a disc or a backup may.',
      'After closing nothing can be taken back here. Whoever opened the round can delete it.',
    ],
  },
  preview: {
    title: 'What goes into this round',
    count: '{answers}, from your survey of {date}.',
    answers: { one: '1 answer', other: '{n} answers' },
    says: 'They will be read like this: {summary}',
    saysNone: 'They are too few for a position; it takes 5 of the 20 pairs.',
    all: 'Every answer that goes',
    notFaced: '{first} / {second}: {label}',
    answered: '{question} {answer}',
    unnamed: 'No name goes with them.',
    name: 'Your name, as the lead will read it',
    nameMissing: 'This round asks for a name. Type the one you want to be read.',
    nameLong: 'This name is too long to send. Shorten it.',
    never: 'Not sent: your role, the project’s name, how long you took, other surveys.',
    send: 'Seal and send',
    sending: 'Sealing and sending.',
    cancel: 'Not now',
    failed: 'This part did not arrive: the connection may be interrupted. Your answers are safe.',
    refused: 'These answers do not fit this round, so nothing was sent.',
  },
  sent: {
    title: 'Sent.',
    text: 'You are done, and may close this page. The server took your sealed answers of {date}. They can be changed until {moment}.',
    byLink: 'If you changed or withdrew them elsewhere by your link, that counts.',
    named: 'The lead will read them with the name {name}.',
    result: 'See your own result',
    withdrawn: 'Withdrawn.',
    withdrawnText:
      'What this browser sent is not in the round any more. You can send answers until {moment}.',
    elsewhere: 'Change or withdraw what you sent elsewhere',
    elsewhereText:
      'This browser does not know what you sent from another one, or whether you withdrew it. Here you can replace or withdraw it until {moment}. What you do last counts.',
  },
  waitingToSend: {
    title: 'Sealed, but not sent yet.',
    titleWithdraw: 'Not withdrawn yet.',
    safe: 'The sealed answers of {date} are kept in this browser.',
    safeWithdraw: 'The server may still have what you sent.',
    again: 'Send again',
    againWithdraw: 'Withdraw again',
    offline:
      'The server could not be reached. While this page is open it tries again, and when you come back to it.',
    busy: 'The server is busy. This page tries again in {seconds} s.',
    full: 'The round holds as many answers as it may. Ask whoever sent you the link.',
    off: 'Whoever runs this site has switched rounds off. What is sealed stays in this browser.',
    refused: 'The server did not take it ({code}). Whoever runs this site may know why.',
    sending: 'Sending.',
  },
  withdraw: {
    open: 'Withdraw them',
    title: 'Withdraw your answers from this round?',
    text: 'The server deletes the envelope. Your survey stays in this browser, and you can send it again until the round closes.',
    textElsewhere: 'The server deletes the envelope. You can send answers again until the round closes.',
    yes: 'Withdraw',
    no: 'Leave them there',
  },
  receipt: {
    text: 'From another device you can change or withdraw what you sent with a link of your own. Keep it to yourself.',
    copy: 'Copy the link to change or withdraw',
    copied: 'Copied. Whoever has it can replace or withdraw your answers, but not read them.',
    copyFailed: 'The browser did not let the page copy. Here is the link:',
    label: 'Link to change or withdraw your answers',
    failed: 'The link could not be made.',
  },
  closed: {
    title: 'This round is closed.',
    sent: 'What you sent from this browser is in it, unless you changed or withdrew it elsewhere by your link. It cannot be changed any more; whoever opened the round can delete all of it.',
    withdrawn: 'You withdrew your answers in time: nothing from this browser is in it.',
    none: 'Nothing was sent from this browser, and nothing is taken any more. If it closed too early for you, ask for another round.',
    late: 'What was sealed here did not reach the server in time, so it is not in the round. Your survey is safe in this browser.',
    lateChange:
      'Your last change did not reach the server in time. What you sent before it counts. Your survey is safe in this browser.',
    elsewhere: 'What you sent last from another device counts. It cannot be changed any more.',
  },
  trouble: {
    'cannot-seal': {
      title: 'This page cannot seal answers',
      text: 'It came without a secure connection (https), and browsers do not encrypt on such pages. Nothing was asked or sent. Open the link by the site’s https address.',
    },
    unreachable: {
      title: 'The server could not be reached',
      text: 'The link is kept in this browser, and this page asks again when you are back online. What you answered is safe.',
    },
    busy: {
      title: 'The server is busy',
      text: 'The link is kept in this browser, and what you answered is safe. Try again in a moment.',
    },
    gone: {
      title: 'There is no such round any more',
      text: 'It was deleted, its time is over, or the link is damaged. Nothing was sent now, and your surveys are safe in this browser. Ask whoever sent you the link.',
    },
    off: {
      title: 'Rounds are switched off here',
      text: 'Whoever runs this site has switched them off, so nothing can be read or sent now. The link is kept in this browser, and what you answered is safe.',
    },
    refused: {
      title: 'The server did not answer as expected',
      text: 'Nothing was sent now, and your surveys are safe in this browser. Whoever runs this site may know more.',
    },
    failed: {
      title: 'A part of this page did not arrive',
      text: 'The connection may be interrupted. Nothing was sent now, and your surveys are safe in this browser.',
    },
    'sealed-otherwise': {
      title: 'This link does not open the round',
      text: 'Some of its characters are missing or changed, or the server holds another round in its place. Nothing was sent. Ask for the link again, and copy it whole.',
    },
    'another-round': {
      title: 'This is not the round of your link',
      text: 'The server shows a round with another key, title or rules than the link says. Send nothing here, and tell whoever sent you the link. Your surveys are safe in this browser.',
    },
    'another-policy': {
      title: 'The server keeps other rules than this round says',
      text: 'When it closes, or how few are too few, would not be as you were told. Send nothing here, and tell whoever sent you the link. Your surveys are safe in this browser.',
    },
    'unknown-version': {
      title: 'This round is from another version',
      text: 'It was opened with a version of Two Hats that this site does not know. The site that made the link can open it.',
    },
    'not-a-header': {
      title: 'This round cannot be read',
      text: 'What it holds is nothing that Two Hats writes. Nothing was sent, and your surveys are safe in this browser. Tell whoever sent you the link.',
    },
    'other-questions': {
      title: 'This round asks other questions',
      text: 'It was opened for another version of the questionnaire than this site asks. Nothing was sent. Tell whoever sent you the link.',
    },
    'other-receipt': {
      title: 'This link is about other answers',
      text: 'This browser has sent answers of its own to this round. To change what another device sent, open this link in a browser that has sent nothing.',
    },
  },
  damaged: {
    whole: 'It does not have the parts of a link to a round: the beginning or the end may be missing.',
    id: 'The part that names the round is cut or changed.',
    'join-secret': 'The part that opens the round’s title and rules is cut or changed.',
    'lead-secret': 'It looks like the lead’s link, with its last part cut or changed.',
    'envelope-id': 'The part that names what was sent is cut or changed.',
    'write-token': 'The last part, which proves that the answers are yours, is cut or changed.',
  },
  damagedTitle: 'This link is damaged',
  damagedSafe:
    'Nothing was sent, and what is kept in this browser is untouched. Ask for the link again, and copy it whole.',
  leadLink: {
    title: 'This is the lead’s link',
    text: 'With it a round is closed, opened and deleted: whoever has it can read every answer. If it came to you by mistake, tell whoever sent it, so that a new round can be opened. To answer you need the other link.',
    go: 'Go to the lead’s page',
  },
  list: {
    title: 'Rounds you were asked by',
    none: 'There is no round here',
    noneText: 'A round begins with a link that somebody sends you. Open it as it is, the part after # too.',
    see: 'Go to this round',
    seeNamed: 'Go to the round {title}',
    unknown: 'A round that was not read yet',
    state: {
      open: 'Nothing sent yet. Closes {moment} at the latest',
      waiting: 'Sealed, but not sent yet. Closes {moment} at the latest',
      sent: 'Sent. Closes {moment} at the latest',
      withdrawn: 'Withdrawn. Closes {moment} at the latest',
      closed: 'Closed',
      over: 'Closed {moment}',
    },
    all: 'All your rounds',
    home: 'Go to the start page',
  },
  forget: {
    open: 'Remove this round from this browser',
    title: 'Remove this round from this browser?',
    text: 'What you sent stays in the round. Without your own link to change or withdraw it, you cannot do so any more.',
    textWaiting:
      'What is sealed here and not sent yet is deleted, and is not sent any more. What reached the server stays in the round.',
    textUnsent:
      'Nothing of yours is in the round as far as this browser knows. With the link you can come back.',
    yes: 'Remove it',
    no: 'Keep it',
  },
  keeping: {
    blocked:
      'This browser does not let the page keep anything, so answers you give now could not be sent from here. Allow storage for this site, or open the link in another browser.',
    full: 'This browser’s storage for the page is full, so answers you give now may not be sent from here. Make room, or open the link in another browser.',
    copy: 'Copy this link',
    copied: 'Copied. Open it in another browser to answer there.',
    copyFailed: 'The browser did not let the page copy. Here is the link:',
    label: 'Link to this round',
    failed: 'The link could not be made.',
  },
  tryAgain: 'Try again',
} as const
