export const privacy = {
  title: 'Privacy',
  lead: 'Your answers stay in this browser, unless you share or export them yourself.',
  points: [
    'Surveys, finished or not, with the role and the project you named, the page you were on, and the time between answers given with a pointer, are kept in this browser under one name, “two-hats”: in its database, and for the first moment of a page in its local storage. Times only serve the note on very quick answers.',
    'A survey whose result you look at is kept until you delete it. If you correct it, what it said before is kept with it.',
    'Files, pictures and text that you take away are made in this browser, and hold what you see: JSON, CSV and the history hold every answer and the role you named.',
    'A team that you put together, with the names you give, and answers about somebody else are kept here in the same way. A link to a team carries everybody’s answers, and names only where you say so.',
    'The theme that you choose is kept here too.',
    'A round of your team asks for your answers. If you send them, they are sealed in this browser, and the server keeps an envelope that it cannot read, until the date that the round names. This browser keeps the round’s link, what you sent, and what changes or withdraws it.',
    'A round that you open: its link, with which every answer is opened, is kept in this browser, with the round’s title and rules, and, once it was opened, the team’s picture without single answers. The server keeps title and rules sealed, and of the rules what it has to enforce.',
    'Nothing else is sent to a server. A link to a result carries the answers after the # sign, a part of the address that browsers do not send.',
    'There are no cookies, no trackers, and no requests to anyone else.',
    'Whoever has a link can read every answer in it, but not the role you named.',
  ],
  removeTitle: 'Delete it',
} as const
