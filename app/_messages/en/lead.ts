import { leadOpen } from './lead-open.ts'
import { leadResult } from './lead-result.ts'

/** What a lead reads: who opens a round, waits for it, and opens what came. */
export const lead = {
  pageTitle: 'Rounds',
  title: 'Ask a whole team with one link',
  intro:
    'You send one link. Everybody’s answers are sealed in their own browser, and only yours can open them, all together, once the round is closed. The server keeps envelopes that it cannot read.',
  noScript:
    'A round’s keys are made in your browser, so that nobody else can read the answers. That needs JavaScript, which is off.',
  cannotSeal:
    'This page came without a secure connection (https), and browsers do not encrypt on such pages. Nothing was asked or sent. Open this site by its https address.',
  failed: 'A part of this page did not arrive: the connection may be interrupted. Your rounds are safe.',
  tryAgain: 'Try again',
  entry: 'Ask the whole team with one link',
  entryDemo: 'See what the team gets back',
  keeping: {
    blocked:
      'This browser does not let the page save anything. A round works all the same, but only the file with your link brings you back to it.',
    full: 'This browser’s storage for the page is full. A round works all the same, but only the file with your link brings you back to it.',
  },
  list: {
    title: 'Your rounds',
    see: 'Go to this round',
    seeNamed: 'Go to the round “{title}”: {state}',
    unknown: 'A round that was not opened yet in this browser',
    closes: 'Closes {moment}',
    closed: 'Closed {moment}',
    closedEarly: 'Closed early, before {moment}',
    purged: 'Closed {moment}, and deleted on the server since',
    unsent: 'Not opened yet: the server has not answered. To close {moment}',
    forget: 'Take off this list',
    forgetNamed: 'Take “{title}” off this list: {state}',
    forgetTitle: 'Take this round off the list?',
    forgetText:
      'This browser forgets the lead’s link. The round itself stays as it is: without the file you saved, nobody can open, close or delete it any more.',
    forgetYes: 'Take it off',
    forgetNo: 'Keep it',
    all: 'All rounds of this browser',
  },
  wrong: {
    whole: {
      title: 'This is not a whole link to a round',
      text: 'A part of it is missing, or it holds more than a link. Copy it once more, whole, from the file you saved.',
    },
    id: {
      title: 'The first part of this link is damaged',
      text: 'The part that names the round, before the dot, is cut or changed. Copy the link once more, whole, from the file you saved.',
    },
    secret: {
      title: 'The second part of this link is damaged',
      text: 'The part that holds the key, behind the dot, is cut or changed. Copy the link once more, whole, from the file you saved. Without the key nobody can open the round.',
    },
    join: {
      title: 'This is the team’s link',
      text: 'With it people answer. To close and open a round you need the lead’s link, from the file saved when it was opened.',
      go: 'Answer this round',
    },
    forgotten: {
      title: 'This browser does not know that round any more',
      text: 'Browsers forget, some after seven days. Open the link in the file that you saved when you opened the round.',
    },
    safe: 'Nothing was sent, and nothing was changed.',
  },
  warning: {
    title: 'Whoever has this link can read every answer',
    text: 'You are here by the lead’s link. It has been taken out of the address bar, so that nobody copies it by mistake. Never put it into a chat or a mail.',
    notLead: 'If you are not the lead, leave this page and tell them.',
    kept: 'Whoever has your link to this round can read every answer. Keep it to yourself.',
    pasted: 'If it has got into other hands: delete the round, and open another one.',
  },
  problems: {
    offline: 'The server cannot be reached. Nothing is lost: try again when you are online.',
    busy: 'The server is busy. Nothing is lost: try again in a minute.',
    refused:
      'The server refused this, so nothing was changed. The page may be of another version: reload it.',
    gone: {
      title: 'This round is no longer there',
      text: 'It was deleted, by you, by whoever runs this site, or because its time was over. Nothing of it can be read any more. If you came by a link that was typed or cut, copy it once more, whole.',
    },
    damaged: {
      title: 'What was sent to this round is damaged',
      text: 'The round is closed, and the disc of the server has damaged what it kept: nobody can count or open it any more. Delete the round, open another one, and tell whoever runs this site.',
    },
    off: 'Whoever runs this site has switched rounds off: none can be opened, answered, read or deleted now. Your rounds stay in this browser.',
    noneHere: 'This server has deleted this round before, so it cannot be opened again. Open another one.',
    noRounds:
      'There are as many rounds on this server as it may keep. Try again tomorrow, or tell whoever runs it.',
    another: {
      title: 'This is not the round of your link',
      text: 'What the server handed out is sealed otherwise, or says something else than the round that you opened. Either the link is damaged, or the server was changed. Do not go on; tell whoever runs this site.',
    },
    version: {
      title: 'This round is from another version',
      text: 'It was opened with a version of Two Hats that this page does not know. Reload the page; if that does not help, whoever runs this site can say more.',
    },
  },
  ...leadOpen,
  ...leadResult,
} as const
