import type { Feedback } from '../feedback.ts'

/** The English feedback of version 1; no part of its hash. */
export const feedbackEn = {
  language: 'en',
  heading: 'In these answers',
  activities: {
    block: {
      team: {
        reading:
          'You stop things mainly to protect the code or those who build it. Scope or date may get less attention.',
        tryNext:
          'Before a refusal, work out what it does to the date. Or ask the project hat to keep the scope list.',
      },
      balanced: {
        reading: 'You stop things for the code about as often as for the plan. People may not foresee which.',
        tryNext: 'Say which objective each refusal serves. If both pull hard, give one to a second person.',
      },
      project: {
        reading:
          'You stop things mainly to protect scope, date or trust. Harm to the code may pass more easily.',
        tryNext:
          'Ask what a shortcut will cost the engineers. Or give the team hat the final word on design.',
      },
    },
    unblock: {
      team: {
        reading:
          'You restart work by going into technical problems with people. Waits caused by others may last longer.',
        tryNext:
          'List three answers the project waits for, and get one. Or ask the project hat to own that list.',
      },
      balanced: {
        reading:
          'You remove technical obstacles about as often as outside ones. Your day may be cut into small pieces.',
        tryNext: 'Reserve hours for each kind. In a busy week, hand one over.',
      },
      project: {
        reading:
          'You restart work by getting answers, approvals or handovers. A hard technical problem may wait longer.',
        tryNext: 'Sit beside one stuck engineer this week. Or name the person to ask for technical help.',
      },
    },
    redirect: {
      team: {
        reading:
          'You pass work and questions on so that people learn. Some of it may take longer than planned.',
        tryNext: 'Mark what must be on time, then pass on the rest. Or let the project hat assign those.',
      },
      balanced: {
        reading:
          'You pass things on for learning about as often as for speed. The receiver may not know which.',
        tryNext:
          'Say why a task comes to this person. Near a milestone, let the project hat assign the urgent ones.',
      },
      project: {
        reading:
          'You pass work and questions to whoever delivers soonest. The same few experts may carry more.',
        tryNext:
          'Give one task this week to a learner. Or let the team hat assign the next one that can wait.',
      },
    },
    decide: {
      team: {
        reading: 'Your choices favour what engineers can maintain. The cost in time may show late.',
        tryNext:
          'Add a line on date or cost to your next choice. Or invite the project hat before you close it.',
      },
      balanced: {
        reading:
          'You weigh maintenance about as often as delivery risk. Similar questions may get different answers.',
        tryNext: 'Note which objective won, and why. For large choices, let two people each speak for one.',
      },
      project: {
        reading:
          'Your choices favour the date, the goal or the client’s needs. Maintenance may grow behind them.',
        tryNext:
          'Ask the engineers what each option costs them in a year. Or hand purely technical choices to the team hat.',
      },
    },
    show: {
      team: {
        reading:
          'You make know-how visible to those who build. Outsiders may see little of what it achieves.',
        tryNext:
          'Show one result this month to someone outside. Or give the project hat the facts to present.',
      },
      balanced: {
        reading:
          'You show methods about as often as progress. Both audiences may want more of you than there is.',
        tryNext: 'Choose one audience each week. Hand the other to a colleague.',
      },
      project: {
        reading: 'You make progress visible to the client. Engineers may see less of how it is done.',
        tryNext:
          'Work through one hard part with an engineer watching. Or ask the team hat to hold such sessions.',
      },
    },
  },
  attributes: {
    knowledge: {
      low: {
        reading: 'You often need others to explain how things work.',
        tryNext: 'Each week, follow one change from idea to running product.',
      },
      high: {
        reading: 'You explain the system well enough for others to act.',
        tryNext: 'Let someone else answer first, then add to it.',
      },
    },
    speed: {
      low: {
        reading: 'Decisions that others need tend to wait or be reopened.',
        tryNext: 'Give each open decision a time limit.',
      },
      high: {
        reading: 'You decide soon, and your choices tend to hold.',
        tryNext: 'Slow down for choices that are hard to undo.',
      },
    },
    awareness: {
      low: {
        reading: 'You tend to learn of trouble from others.',
        tryNext: 'Ask three people each week what worries them.',
      },
      high: {
        reading: 'You tend to see trouble before it is announced.',
        tryNext: 'Write down what you watch, for when you are away.',
      },
    },
  },
  noLean: 'Both, as far as these answers tell. A few other answers could tip it.',
  inBetween: 'In between, as far as two questions tell.',
  losses: {
    'team-thin': {
      title: 'Team objective thin',
      text: 'Engineers may have nobody technical to turn to. Their code, questions and growth are no one’s first concern.',
    },
    'project-thin': {
      title: 'Project objective thin',
      text: 'The project may have nobody to fight for it. Work goes on, but no one answers for the whole result.',
    },
    'one-person': {
      title: 'One person, both hats',
      text: 'Priorities may swing. One day the team comes first, the next the project, and people cannot plan on either.',
    },
  },
  roles: {
    'tech-lead-project-side': {
      reading:
        'You hold the technical lead’s role, while your choices mostly served the project. The engineers may miss a technical person of their own.',
      tryNext:
        'Ask them what they would bring to you if you had a free afternoon. Or agree on who else wears the team hat.',
    },
    'technical-pm-team-side': {
      reading:
        'You hold the technical project manager’s role, while your choices mostly served the engineers. The project may miss its champion.',
      tryNext:
        'Name the next promise of the project, and what you did for it this week. Or agree on who else wears the project hat.',
    },
    'both-one-side': {
      reading:
        'You hold both roles, and your choices mostly served one of them. The other may exist on paper only.',
      tryNext:
        'Say who speaks for the other objective when the two pull apart, even if it is for one day a week.',
    },
    'both-no-side': {
      reading:
        'You hold both roles, and your choices served both. People may still wonder which hat is speaking.',
      tryNext: 'Say which one it is when you decide. Watch whether the answer changes with the last meeting.',
    },
    'neither-one-side': {
      reading: 'You hold neither role, and your choices did the work of one. It may be that nobody holds it.',
      tryNext: 'Ask whether it should be yours, with a name and time for it.',
    },
    agree: { reading: 'Your role and your answers point the same way.', tryNext: null },
  },
  twoPeople: {
    title: 'Two people, to talk through',
    questions: [
      'Which of the ten fields does each of us believe the other looks after?',
      'Where do we both step in, and who will step back?',
      'Where does neither, and who takes it from when on?',
      'When the team and the project want different things, who decides, and by what?',
      'What would each of us gladly hand over next month?',
    ],
  },
} as const satisfies Feedback
