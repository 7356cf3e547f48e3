export const about = {
  pageTitle: 'Answers about somebody',
  somebody: 'somebody',
  notice:
    'You are answering about {name}. Wherever a question says “you”, read “{name}”; what you have not seen is “I have not faced this”. These answers are kept apart from your own.',
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
