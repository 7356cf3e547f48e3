/** Words of the panel that makes the PDF report. */
export const reportPanel = {
  open: 'Save as PDF',
  title: 'Save as PDF',
  lead: 'Two or three pages to give to somebody or to file. They are made in this browser; nothing is sent anywhere.',
  leadTeam:
    'What these people cover together, to give to somebody or to file. It is made in this browser; nothing is sent anywhere.',
  paper: 'Paper',
  papers: { A4: 'A4', Letter: 'US Letter' },
  name: 'Name on the report',
  nameTeam: 'Name of the team or its project',
  nameHelp: 'May stay empty. It is printed and not kept.',
  answers: 'Add every answer and its share',
  answersHelp: 'A further page shows how the number came about.',
  link: 'Add a link and a QR code that reopen the result',
  linkHelp: 'Whoever has the report can then see every answer.',
  make: 'Make the report',
  stop: 'Stop',
  close: 'Close',
  stages: {
    code: 'Fetching what the report needs.',
    fonts: 'Fetching the fonts.',
    pages: 'Setting the pages.',
  },
  made: '“{name}” is saved where your browser puts downloads.',
  leftOut: 'Left out of the name, since no font of the report has it: {characters}.',
  again: 'Save the file again',
  stopped: 'Stopped. No file was made.',
  notArrived:
    'The report could not be made: the connection may be interrupted. Your answers are safe. Press the button to try again.',
  failed: 'The report could not be made in this browser. Your answers are safe. Printing the page works too.',
} as const
