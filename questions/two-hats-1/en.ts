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
    'Two Hats looks at your recent work on one project. It shows where that work lies between two objectives: to support the engineering team, or to deliver the project.',
    'Neither end is better, and a project needs both.',
    'There are 36 questions (about 7 minutes); the short form is the first 10 (about 2 minutes).',
    'It is a self-report: not yet validated, no norms, not for hiring, pay or promotion.',
  ],
  privacy: 'Your answers stay in this browser, unless you share or export them yourself.',
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
    title: 'Which of the two did you do more?',
    options: [
      'Much more the first',
      'More the first',
      'Both equally',
      'More the second',
      'Much more the second',
    ],
    printed: ['much more', 'more', 'equal', 'more', 'much more'],
    rule: [
      'You did only one: choose “more” or “much more” on its side, even if the other never came up.',
      'You did neither, although one or both came up: choose “equal”.',
      'Neither came up: choose “I have not faced this”.',
    ],
    notFacedHelp: 'only if neither came up',
    statements: {
      'block-1': {
        team: 'Turned down a shortcut that would have left the code hard to change',
        project: 'Turned down an extra feature that would have gone beyond what was agreed',
      },
      'unblock-1': {
        team: 'Solved a technical problem with a colleague so that work could continue',
        project: 'Obtained an overdue decision from outside the team so that work could continue',
      },
      'redirect-1': {
        team: 'Passed a task to someone who would learn something from it',
        project: 'Passed a task to someone who could finish it on time',
      },
      'decide-1': {
        team: 'Chose the option that would be easier to build on later',
        project: 'Chose the option that would be safer for the target date',
      },
      'show-1': {
        team: 'Showed a technique to colleagues so that they felt confident using it',
        project: 'Showed a result to stakeholders so that they felt confident about progress',
      },
      'block-2': {
        team: 'Declined to add a tool that would have made daily work harder',
        project: 'Declined to make a promise that would have been hard to keep',
      },
      'unblock-2': {
        team: 'Shortened a build or test run that kept people waiting',
        project: 'Shortened a handover between groups that kept people waiting',
      },
      'redirect-2': {
        team: 'Guided a discussion back to how the parts should fit together',
        project: 'Guided a discussion back to what we had promised to deliver',
      },
      'decide-2': {
        team: 'Let the people doing the work choose between two approaches',
        project: 'Let the people relying on the result choose between two approaches',
      },
      'show-2': {
        team: 'Wrote an example that people on the team can reuse',
        project: 'Wrote a summary that people outside the team can follow',
      },
      'block-3': {
        team: 'Held back a quick fix until its design was clear',
        project: 'Held back a new request until its cost was agreed',
      },
      'unblock-3': {
        team: 'Worked with someone who was stuck until we found the technical cause',
        project: 'Worked with people outside the team until we won their approval',
      },
      'redirect-3': {
        team: 'Brought someone new into a difficult task to let them learn',
        project: 'Brought an expert into a difficult task to get it done sooner',
      },
      'decide-3': {
        team: 'Compared two options by how easily each could be changed later',
        project: 'Compared two options by how safely each would stay within the plan',
      },
      'show-3': {
        team: 'Explained to people who work on our code why it is built that way',
        project: 'Explained to people who depend on our work how far it has come',
      },
      'block-4': {
        team: 'Objected to a plan that would have been too much for colleagues',
        project: 'Objected to a plan that would have come too late for users',
      },
      'unblock-4': {
        team: 'Restarted stalled work by making a part of the design clearer',
        project: 'Restarted stalled work by changing the order of the tasks',
      },
      'redirect-4': {
        team: 'Moved effort from new features to tools that save us time every day',
        project: 'Moved effort from our own tools to features that users had requested',
      },
      'decide-4': {
        team: 'Accepted a later date so that the solution could be thought through',
        project: 'Accepted an interim solution so that the date could be kept',
      },
      'show-4': {
        team: 'Sketched for others what happens inside the system',
        project: 'Sketched for others what comes next in the project',
      },
    },
  },
  frequencies: {
    stem: 'Think of the same project.',
    title: 'In the last month, how often did you …',
    options: ['Never', 'Once or twice', 'Weekly', 'Several times a week', 'Daily'],
    notFacedHelp: 'there was no occasion; if you let one pass, choose Never',
    endings: {
      'block-team': 'hold a change until the code was easier to follow?',
      'block-project': 'check a new idea against the agreed scope before work on it began?',
      'unblock-team': 'look into an error together with the person it was blocking?',
      'unblock-project': 'ask people outside the team for something the project needed?',
      'redirect-team': 'give a piece of work to someone as a chance to learn?',
      'redirect-project': 'move work to another person to meet the next date?',
      'decide-team': 'choose an option because it would keep the code simple?',
      'decide-project': 'settle an open question by its effect on time or cost?',
      'show-team': 'work through something with a colleague to pass on a skill?',
      'show-project': 'tell people outside the team how the project is going?',
    },
  },
  attributes: {
    stem: 'Each can be right in its place. Code, documents, plans, talks: any route counts.',
    title: 'Choose the answer closest to what happened.',
    notFacedHelp: 'nothing like this happened',
    questions: {
      'knowledge-1': {
        question:
          'Think of the last time someone asked you how a part of the product works. What did you do first?',
        options: [
          'Named the person who knows that part',
          'Showed where it is written down',
          'Explained it with the documents open',
          'Explained the main idea from memory',
          'Explained the details from memory',
        ],
      },
      'knowledge-2': {
        question:
          'Think of a part of the product that others build. How closely did you look at it last month?',
        options: [
          'Heard about it in a conversation',
          'Read what it is meant to do',
          'Tried out what it does',
          'Studied how it is built',
          'Followed one case through every step of it',
        ],
      },
      'speed-1': {
        question:
          'Think of the last decision that others needed from you. Once the facts were there, how much time did you give it?',
        options: ['More than a week', 'About a week', 'Two or three days', 'About a day', 'A few hours'],
      },
      'speed-2': {
        question: 'Think of the last decision you made within a day. What did you do with it later?',
        options: [
          'Replaced it when a better idea came up',
          'Changed its main point when new facts came in',
          'Adjusted it several times',
          'Changed one detail',
          'Kept it as it was',
        ],
      },
      'awareness-1': {
        question:
          'Think of the last time someone asked you what was late or at risk on the project. What did you do first?',
        options: [
          'Brought the question to the next team meeting',
          'Asked the people who work on it',
          'Looked at the plan or board',
          'Named the main points from memory',
          'Went through every part from memory',
        ],
      },
      'awareness-2': {
        question:
          'Think of the last delay, fault or change of plan on the project. How did you first learn of it?',
        options: [
          'From a message to everyone',
          'From a regular meeting or report',
          'From someone who came to tell me',
          'From a question that I asked',
          'From an early sign that I noticed',
        ],
      },
    },
  },
  role: {
    question: 'Which role do you hold on this project?',
    options: {
      'tech-lead': 'Technical lead',
      'technical-pm': 'Technical project manager',
      both: 'Both',
      neither: 'Neither',
    },
  },
} as const satisfies Texts<PairId, FrequencyId, AttributeId>)
