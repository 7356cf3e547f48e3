import type { Feedback } from '../feedback.ts'

/** The English feedback of version 1; no part of its hash. */
export const feedbackEn = {
  language: 'en',
  heading: 'In these answers',
  activities: {
    block: {
      team: {
        reading:
          'Your refusals mainly protect the code or those who build it; an extra request or a new promise may pass unchecked.',
        nextWeek: 'When the next request arrives, ask before work starts: “What would this delay?”',
        withCounterpart: 'Ask them to work out the answer.',
        onYourOwn: 'Write the answer beside it.',
      },
      balanced: {
        reading:
          'Your refusals protect those who build as well as the plan; people may not foresee which comes first.',
        nextWeek: 'At your next refusal, name what it protects: “The idea is good. I want to keep the date.”',
        withCounterpart: 'Agree on who refuses what.',
        onYourOwn: 'Write “code” or “plan” beside each refusal.',
      },
      project: {
        reading:
          'Your refusals mainly protect scope, cost or promises; a change that harms the code may pass unchecked.',
        nextWeek:
          'Before you accept a quick fix, ask someone who works on that code: “What will this cost us later?”',
        withCounterpart: 'Let them have the last word on it.',
        onYourOwn: 'Write the answer beside the task.',
      },
    },
    unblock: {
      team: {
        reading:
          'People who are stuck get technical help from you; what others owe the project may arrive late.',
        nextWeek:
          'List what the work waits for from outside, then ask for one item: “By which day can we have this?”',
        withCounterpart: 'Hand them the rest of the list.',
        onYourOwn: 'Ask for the rest on a fixed day each week.',
      },
      balanced: {
        reading:
          'Stuck work gets technical help as well as outside answers from you; your day may break into small pieces.',
        nextWeek:
          'At the next stuck task, ask first: “Is this a technical problem, or are we waiting for someone?”',
        withCounterpart: 'Take one kind, give them the other.',
        onYourOwn: 'Take one kind before noon, the other after.',
      },
      project: {
        reading:
          'Stuck work gets the answers or the order it needs from you; a hard technical problem may stay with one person.',
        nextWeek: 'Spend half an hour with someone who is stuck: “Show me the last thing you tried.”',
        withCounterpart: 'Bring them along to ask the technical questions.',
        onYourOwn: 'Then find someone who has solved something like it.',
      },
    },
    redirect: {
      team: {
        reading:
          'People get work that teaches them something; work with a date may take longer than planned.',
        nextWeek:
          'Mark the tasks that must be on time, then pass on another: “This one can wait. Would you like to learn it?”',
        withCounterpart: 'Let them mark the tasks.',
        onYourOwn: 'Leave the marked tasks with people who know them.',
      },
      balanced: {
        reading:
          'People get some work to learn from, some to finish soon; they may not know which kind they hold.',
        nextWeek:
          'With each task that you pass on, say why: “I ask you because you can finish it by Friday.”',
        withCounterpart: 'Agree on which tasks are for learning.',
        onYourOwn: 'Write “date” or “learning” beside each task.',
      },
      project: {
        reading:
          'Urgent work reaches someone who can finish it soon; the same few people may carry more of it.',
        nextWeek:
          'Give a task that can wait to someone new to it: “Take the time you need, and ask me anything.”',
        withCounterpart: 'Let them choose the person.',
        onYourOwn: 'Ask the usual expert to help with questions.',
      },
    },
    decide: {
      team: {
        reading: 'Your choices keep later work easy for those who build; the cost in time may show late.',
        nextWeek: 'Add one line to your next technical choice: “This will take three days longer.”',
        withCounterpart: 'Show it to them before you decide.',
        onYourOwn: 'Show it to someone who waits for the result.',
      },
      balanced: {
        reading:
          'Later work as well as the date has a voice in your choices; similar questions may get different answers.',
        nextWeek: 'Write down which reason won your next choice: “We chose this for the date.”',
        withCounterpart: 'First argue for one side each.',
        onYourOwn: 'Ask two colleagues to argue for one side each.',
      },
      project: {
        reading:
          'Your choices keep the date or the plan safe for those who wait; later work on the code may grow harder.',
        nextWeek:
          'Before your next choice, ask those who build: “What would each option cost you in a year?”',
        withCounterpart: 'If the date allows both options, let them choose.',
        onYourOwn: 'Write the answers beside the decision.',
      },
    },
    show: {
      team: {
        reading: 'Those who build see how things work; people outside may see little of the result.',
        nextWeek: 'Show one result to someone outside: “This works now. What would you use it for?”',
        withCounterpart: 'Let them present it.',
        onYourOwn: 'Take five minutes with one person.',
      },
      balanced: {
        reading:
          'The team sees how things work, people outside see what is achieved; either may want more than it gets.',
        nextWeek: 'Give each audience a day, and say so: “The team sees it today, you see it on Tuesday.”',
        withCounterpart: 'Take one audience each.',
        onYourOwn: 'Choose one thing for both, such as a working example.',
      },
      project: {
        reading: 'People outside see where the work stands; those who build may see less of how things work.',
        nextWeek: 'Ask whoever built a hard part: “Can you show us how it works inside?”',
        withCounterpart: 'Let them hold the session.',
        onYourOwn: 'Invite three colleagues, and ask the first question.',
      },
    },
  },
  attributes: {
    knowledge: {
      low: {
        reading: 'When asked, you tend to turn to people or documents that know.',
        nextWeek: 'Follow one change from idea to running product.',
      },
      high: {
        reading: 'You tend to explain how things work from what you know.',
        nextWeek: 'Let someone else answer first: “How would you explain it?”',
      },
    },
    speed: {
      low: {
        reading: 'You tend to give decisions time, or to change them later.',
        nextWeek: 'Give one open decision a day: “We decide this on Thursday.”',
      },
      high: {
        reading: 'You tend to decide soon, and to keep what you decided.',
        nextWeek: 'Before a choice that is hard to undo, ask: “What would prove this wrong?”',
      },
    },
    awareness: {
      low: {
        reading: 'News of the project tends to reach you through others.',
        nextWeek: 'Ask three people: “What worries you this week?”',
      },
      high: {
        reading: 'You tend to know where things stand before it is reported.',
        nextWeek: 'Write down what you watch, for when you are away.',
      },
    },
  },
  noLean: 'Both, as far as these answers tell. A few other answers could change that.',
  inBetween: 'In between, as far as two questions tell.',
  losses: {
    'team-thin': {
      title: 'Team objective thin',
      text: 'The engineers may have nobody technical to turn to. Their code, questions and growth may be no one’s first concern.',
    },
    'project-thin': {
      title: 'Project objective thin',
      text: 'The project may have nobody to fight for it. Work goes on, but no one may answer for the whole result.',
    },
    'one-person': {
      title: 'One person, both hats',
      text: 'Priorities may swing. One day the team comes first, the next day the project, and people cannot plan on either.',
    },
  },
  roles: {
    'tech-lead-project-side': {
      reading:
        'You hold the technical lead’s role, while your choices mostly served the project. The engineers may miss a technical person of their own.',
      tryNext:
        'Ask two of them: “If I had a free afternoon, what would you bring to me?” Or agree on who else looks after the team.',
    },
    'technical-pm-team-side': {
      reading:
        'You hold the technical project manager’s role, while your choices mostly served the engineers. The project may miss its champion.',
      tryNext:
        'Say what the project promised next, and what you did for it this week. Or agree on who else looks after the project.',
    },
    'both-one-side': {
      reading:
        'You hold both roles, and your choices mostly served one of them. The other may exist in name only.',
      tryNext:
        'Name who speaks for the other one when the two pull apart, even if it is you on one day a week.',
    },
    'both-no-side': {
      reading:
        'You hold both roles, and neither clearly comes first in your choices. People may wonder which hat is speaking.',
      tryNext:
        'Say which one it is when you decide: “I say this for the project.” Watch whether it is always the side you met last.',
    },
    'neither-one-side': {
      reading: 'You hold neither role, and your choices did the work of one. It may be that nobody holds it.',
      tryNext:
        'Ask whether it should be yours, with a name and time for it: “I already do this. Shall we make it official?”',
    },
    agree: { reading: 'Your role and your answers point the same way.', tryNext: null },
  },
  twoPeople: {
    title: 'Two people, to talk through',
    questions: [
      'Which of the ten fields does each of us believe the other looks after?',
      'Where do we both step in, and who will step back?',
      'Where does neither, and who takes it, from which day?',
      'When the team and the project want different things, who decides, and by what?',
      'What would each of us gladly hand over next month?',
    ],
  },
} as const satisfies Feedback
