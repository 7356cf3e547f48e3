export const about = {
  pageTitle: 'Answers about somebody',
  somebody: 'somebody',
  notice:
    'You are answering about {name}. What you have not seen is “Not faced, or not seen”. These answers are kept apart from your own.',
  notFaced: 'Not faced, or not seen',
  pairs: {
    title: 'Which of the two did {name} do more?',
    rule: [
      'Only one was done: choose “more” or “much more” on its side, even if the other never came up.',
      'Neither was done, although one or both came up: choose “equal”.',
      'Neither came up, or nothing of it was seen: choose “Not faced, or not seen”.',
    ],
  },
  frequencies: {
    title: 'In the last month, how often did {name} …',
    notFacedHelp: 'there was no occasion; where one was let pass, choose Never',
  },
  attributes: {
    'knowledge-1': {
      question:
        'Think of the last time someone asked {name} how a part of the product works. What did {name} do first?',
    },
    'knowledge-2': {
      question:
        'Think of a part of the product that others build. How closely did {name} look at it last month?',
    },
    'speed-1': {
      question:
        'Think of the last decision that others needed from {name}. Once the facts were there, how much time did {name} give it?',
    },
    'speed-2': {
      question: 'Think of the last decision that {name} made within a day. What did {name} do with it later?',
    },
    'awareness-1': {
      question:
        'Think of the last time someone asked {name} what was late or at risk on the project. What did {name} do first?',
    },
    'awareness-2': {
      question:
        'Think of the last delay, fault or change of plan on the project. How did {name} first learn of it?',
      options: [
        'From a message to everyone',
        'From a regular meeting or report',
        'From someone who came to tell {name}',
        'From a question that {name} asked',
        'From an early sign that {name} noticed',
      ],
    },
  },
  title: 'Answers about {name}: done',
  text: 'Send the link below to whoever asked you. It carries these answers and the name {name}, and nothing about you. Nothing is sent by itself.',
  copy: 'Copy the link to send back',
  copied: 'Copied. Paste it into a message to whoever asked you.',
  copyFailed: 'The browser did not let the page copy. Here is the link:',
  label: 'Link to send back',
  failed: 'A part of the page did not arrive: the connection may be interrupted. Your answers are safe.',
  nobody: 'This link does not say whom it is about',
  nobodyText: 'Its end is missing. Ask for it again, and copy it whole; or answer about yourself.',
  start: 'Go to the start page',
} as const
