import { frozen } from '../frozen.ts'
import type { Texts } from '../texts.ts'
import type { AttributeId, FrequencyId, PairId } from './instrument.ts'

/**
 * The English words of version 1. `notFaced`, `pairs`, `frequencies` and `attributes` are part of its hash: one
 * letter more or less there is a new version. The frame (all other fields) may be reworded.
 */
export const en = /* @__PURE__ */ frozen({
  language: 'en',
  name: 'Two Hats',
  intro: [
    'Two Hats shows where your recent work on one project lies between two objectives: supporting the engineering team, or delivering the project.',
    'Neither end is better, and a project needs both.',
    'There are 36 questions (about 7 minutes); the short form is the first 10 (about 2 minutes).',
    'It is a self-report: not yet validated, no norms, not for hiring, pay or promotion.',
  ],
  privacy: 'Your answers stay in this browser, unless you share or export them yourself.',
  glossary: [
    {
      term: 'Client',
      meaning: 'whoever the project is for (a customer, a sponsor inside your company, the users)',
    },
    { term: 'Engineers', meaning: 'all who build or test the product' },
    { term: 'Colleague', meaning: 'anyone on the team' },
    { term: 'Outside', meaning: 'anyone else' },
  ],
  activities: { block: 'Block', unblock: 'Unblock', redirect: 'Redirect', decide: 'Decide', show: 'Show' },
  objectives: { team: 'for the team', project: 'for the project' },
  attributeNames: {
    knowledge: 'Technical knowledge',
    speed: 'Quick, confident decisions',
    awareness: 'Awareness of all moving parts',
  },
  zones: {
    'team-first': 'team-first',
    'leans-team': 'leans team',
    balanced: 'balanced',
    'leans-project': 'leans project',
    'project-first': 'project-first',
  },
  notFaced: 'I have not faced this',
  pairs: {
    stem: 'Think of one project and the last three months. Both statements may be true.',
    title: 'Which one describes more of what you did?',
    options: ['Much more A', 'More A', 'Both equally', 'More B', 'Much more B'],
    notFacedHelp: 'neither situation came up',
    statements: {
      'block-1': {
        team: 'Turned down a shortcut that would have left the code hard to change',
        project: 'Turned down an extra feature that would have delayed the agreed delivery',
      },
      'unblock-1': {
        team: 'Solved a technical problem with an engineer to restart stuck work',
        project: 'Obtained an overdue decision from the client to restart stuck work',
      },
      'redirect-1': {
        team: 'Passed a task to someone who would learn something from it',
        project: 'Passed a task to someone who could finish it on time',
      },
      'decide-1': {
        team: 'Chose the option that would be easier to maintain in the future',
        project: 'Chose the option that would put the delivery date at less risk',
      },
      'show-1': {
        team: 'Demonstrated a technique to engineers to help them in later work',
        project: 'Demonstrated progress to the client to help them plan ahead',
      },
      'block-2': {
        team: 'Refused a new tool that would have brought years of maintenance work',
        project: 'Refused a new commitment that would have put the delivery at risk',
      },
      'unblock-2': {
        team: 'Shortened a slow build step that kept the engineers waiting',
        project: 'Shortened a slow handover from outside that kept the project waiting',
      },
      'redirect-2': {
        team: 'Brought a discussion back to how we would maintain the result',
        project: 'Brought a discussion back to what the project promised to deliver',
      },
      'decide-2': {
        team: 'Let the engineers’ arguments decide between two approaches',
        project: 'Let the client’s priorities decide between two approaches',
      },
      'show-2': {
        team: 'Wrote an example that colleagues can copy in their own work',
        project: 'Wrote a summary that outsiders can read to follow the project',
      },
      'block-3': {
        team: 'Held back a quick fix until its design was easy to maintain',
        project: 'Held back a new request until its effect on the plan was clear',
      },
      'unblock-3': {
        team: 'Helped a colleague trace a difficult fault so that a task could continue',
        project: 'Arranged a difficult approval from outside so that a task could continue',
      },
      'redirect-3': {
        team: 'Sent a question to a newer colleague to spread what we know',
        project: 'Sent a question to the known expert to get a prompt answer',
      },
      'decide-3': {
        team: 'Compared two options by the maintenance they would bring the engineers',
        project: 'Compared two options by the risk they would bring the delivery',
      },
      'show-3': {
        team: 'Explained to engineers why a part of the system works as it does',
        project: 'Explained to the client where the project stands compared with the plan',
      },
      'block-4': {
        team: 'Objected to a deadline that would have overloaded the engineers',
        project: 'Objected to a delay that would have caused the client a loss',
      },
      'unblock-4': {
        team: 'Moved a task forward because a colleague was waiting for it',
        project: 'Moved a task forward because a milestone was running late',
      },
      'redirect-4': {
        team: 'Moved effort from new features to improvements that help the engineers',
        project: 'Moved effort from internal improvements to features that the client needs soon',
      },
      'decide-4': {
        team: 'Accepted a later date so that the technical solution stayed sound',
        project: 'Accepted a temporary solution so that the promised date stayed safe',
      },
      'show-4': {
        team: 'Showed colleagues how their own work fits into the whole system',
        project: 'Showed colleagues how their work serves the goal of the project',
      },
    },
  },
  frequencies: {
    stem: 'Think of the same project.',
    title: 'In the last month, how often did you …',
    options: ['Never', 'Once or twice', 'Weekly', 'Several times a week', 'Daily'],
    notFacedHelp: 'there was no occasion; if you let one pass, choose Never',
    endings: {
      'block-team': 'ask for a cleaner design before you accepted a change?',
      'block-project': 'check a new idea against the agreed scope before anyone started on it?',
      'unblock-team': 'look into an error together with the person it was blocking?',
      'unblock-project': 'ask people outside the team for something the project needed?',
      'redirect-team': 'give a piece of work to someone as a chance to grow?',
      'redirect-project': 'reassign work to keep the next milestone on time?',
      'decide-team': 'choose a technical option to keep later work on the code simple?',
      'decide-project': 'settle an open question by its effect on time or cost?',
      'show-team': 'work side by side with an engineer to pass on a skill?',
      'show-project': 'tell people outside the team how the project is going?',
    },
  },
  attributes: {
    stem: 'Code, documents, plans, talks: any route counts.',
    title: 'Choose the answer that fits what really happened.',
    notFacedHelp: 'nothing like this happened',
    questions: {
      'knowledge-1': {
        question:
          'Think of the last time a colleague asked you how a part of the system works. What did you do?',
        options: [
          'Said that I would have to find out',
          'Named a person who could explain it',
          'Gave a rough idea, then named a person for the rest',
          'Explained it well enough for the colleague to continue',
          'Explained it with its limits; it later proved right in use',
        ],
      },
      'knowledge-2': {
        question: 'Take a part of the product that others build. How far did you go into it last month?',
        options: [
          'Heard about it in a meeting',
          'Read its description or its plan',
          'Followed its design far enough to ask a precise question',
          'Found a weakness or risk that its authors confirmed',
          'Found a weakness or risk that changed what was built',
        ],
      },
      'speed-1': {
        question:
          'Think of the last decision that others needed from you. Once the facts were there, how long did they wait?',
        options: [
          'More than a week',
          'About a week',
          'Two or three days',
          'Until the next working day',
          'Until later the same day',
        ],
      },
      'speed-2': {
        question:
          'Think of the last five decisions you made within a day. How many of them held, apart from small corrections?',
        options: ['One or fewer', 'Two', 'Three', 'Four', 'All five'],
      },
      'awareness-1': {
        question:
          'Suppose you are asked right now what is late or at risk on the project. How would you answer?',
        options: [
          'Ask around for a day or more',
          'Ask several people, then answer today',
          'Look up the plan or board, then check with one person',
          'Answer from memory for my part; look up the other parts',
          'Answer from memory for every part, with the name of who works on it',
        ],
      },
      'awareness-2': {
        question:
          'Think of the last surprise on the project: a delay, a fault, a changed wish. How did you learn of it?',
        options: [
          'From the client or users, once they felt it',
          'From an announcement to everyone',
          'From someone involved, who told me directly',
          'From early signs that I noticed myself',
          'From early signs; I had warned those concerned beforehand',
        ],
      },
    },
  },
  role: {
    question: 'Which role do you hold on this project?',
    help: 'Your answer does not change the result.',
    options: {
      'tech-lead': 'Technical lead',
      'technical-pm': 'Technical project manager',
      both: 'Both',
      neither: 'Neither',
    },
  },
} as const satisfies Texts<PairId, FrequencyId, AttributeId>)
