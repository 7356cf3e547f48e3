import { closer } from './closer.ts'
import { teamFindings } from './team-findings.ts'

export const team = {
  pageTitle: 'Team',
  title: 'Who looks after the team, who the project?',
  lead: 'Lay 2 to 60 results from one project side by side. See what is covered, and what may rest on one person. Nothing is sent anywhere.',
  noScript:
    'A team is put together in your browser, so that answers need not leave it. That needs JavaScript, which is off.',
  kicker: 'Your team · {people}',
  kickerShared: 'A shared team · {people}',
  people: { one: '1 person', other: '{n} people' },
  personByPerson: 'Person by person',
  begin: 'Begin a team',
  change: 'Change this team',
  personName: 'Person {n}',
  failed: 'This part did not arrive: the connection may be interrupted. The team is safe.',
  tryAgain: 'Try again',
  keeping: {
    blocked:
      'This browser does not let the page save the team. You can go on: it is kept until you close or reload this tab.',
    full: 'This browser’s storage for the page is full, so the team is not saved. You can go on: it is kept until you close or reload this tab.',
  },
  closer,
  invite: 'Copy an invitation',
  haveLinks: 'I have links',
  sample: {
    title: 'A made-up team',
    open: 'Open the made-up team',
    kicker: 'A made-up team · {people}',
    notice: 'Ana and Ben do not exist; their answers are made up. The team in this browser is untouched.',
    start: 'Start with your own team',
  },
  beside: {
    kicker: 'You (Person 1) beside whoever sent the link (Person 2)',
    notice: 'This is only a look: your answers and the team in this browser are untouched.',
  },
  list: {
    title: 'Who is in it',
    empty: 'Nobody yet.',
    summary: 'Names, and who is in it: {people}',
    nameLabel: 'Name of {name}',
    remove: 'Remove',
    removeNamed: 'Remove {name}',
    answered: '{n} of {total} answered',
    short: 'short form: position only, no fields',
    noFields: '{n} of {total} answered, no frequencies: no fields',
    about: 'about {name}',
    aboutTitle: 'Answers about somebody',
    aboutLead: 'These people answered about somebody else, so they do not count as people on the project.',
    removed: 'Removed: {names}.',
    undo: 'Undo',
    startOver: 'Start over',
    namesNote: 'Names are optional and stay in this browser, unless you put them into a link.',
  },
  adding: {
    title: 'Add people',
    linksLabel: 'Links to results',
    linksHelp: 'One or many at a time, with any text around them: a whole e-mail will do.',
    addLinks: 'Add from this text',
    files: 'Choose JSON files',
    filesHelp: 'Files may be dropped here, too.',
    mine: 'Add mine',
    mineNone: 'There are no answers of your own in this browser: {answer}.',
    answer: 'answer the survey',
    see: 'See what it says',
    addedNone: 'Nobody was added.',
    added: { one: '1 person added.', other: '{n} people added.' },
    nothing: 'No Two Hats link stands in this text. A link looks like …/result#two-hats-1.…',
    duplicate: 'Already there: the same answers as {name}.',
    addAnyway: 'Add anyway',
    addAnywayNamed: 'Add the answers that equal those of {name} anyway',
    over: {
      one: 'A team holds 60 people at most: 1 was not added. Everybody who was there is still there.',
      other: 'A team holds 60 people at most: {n} were not added. Everybody who was there is still there.',
    },
    link: {
      damaged:
        'The link “{text}” is damaged: some of its characters are missing or changed. Ask for it again, and copy it whole.',
      'unknown-version':
        'The link “{text}” is from another version of the questionnaire, which this site does not know.',
      'damaged-team':
        'The team link “{text}” is damaged, so nobody was taken from it. Ask for it again, and copy it whole.',
      'unknown-team': 'The team link “{text}” is in a form that this site does not know.',
    },
    file: {
      'too-large': '“{file}” is larger than 1 MB, so it was not read.',
      'not-json': '“{file}” could not be read as JSON.',
      foreign: '“{file}”{entry} holds no Two Hats answers.',
      'unknown-version':
        '“{file}”{entry} is from another version of the questionnaire, which this site does not know.',
      'bad-answers':
        '“{file}”{entry} was not taken: what stands at “{detail}” is no answer to a question of this survey.',
      'no-answers': '“{file}”{entry} holds no answer.',
      'too-many': 'Of “{file}”, only the first 1000 entries were read.',
    },
    entry: ', entry {n},',
  },
  ask: {
    title: 'Ask others about one person',
    help: 'Three or more people answer the same survey about one person, and send their links back to be added above. Then this page shows whether they agree, and how far the person’s own answers are from theirs.',
    name: 'Name of the person',
    copy: 'Copy a link to send to them',
    copied: 'Copied. Whoever opens it answers about this person.',
    label: 'Link that asks about this person',
  },
  share: {
    title: 'Show this team to others',
    copy: 'Copy a link to this team',
    names: 'With names',
    help: 'Everybody’s answers are in the link, after the # sign, which browsers do not send. Whoever has it can read them.',
    copied: 'Copied. Whoever has the link can see every answer in it.',
    copyFailed: 'The browser did not let the page copy. Here is the link:',
    label: 'Link to this team',
    tooLong: 'With these names the link would be too long. Leave the names out, or shorten them.',
  },
  shared: {
    notice:
      'This is a shared team, read from the link. It is read-only, and the team in this browser is untouched.',
    keep: 'Keep this team here',
    own: 'See the team in this browser',
    replaceTitle: 'Replace the team in this browser?',
    replaceText: 'There is a team of {people} here already. Keeping the shared one replaces it.',
    replaceYes: 'Replace it',
    replaceNo: 'Leave it as it is',
  },
  badLink: {
    damaged: {
      title: 'This team link is damaged',
      text: 'Some of its characters are missing or changed. Since nobody could say who is missing, nobody is shown. Ask for the link again, and copy it whole.',
    },
    'unknown-version': {
      title: 'This team link is from another version',
      text: 'It was made with a version of Two Hats that this site does not know. The site that made it can open it.',
    },
    'not-a-team': {
      title: 'This is not a link to a team',
      text: 'What stands after # in the address is not in the form of a Two Hats team link. A link to one person’s result can be pasted below “Add people”.',
    },
  },
  badLinkSafe: 'The team in this browser, if there is one, is untouched.',
  ...teamFindings,
} as const
