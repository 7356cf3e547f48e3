export const privacy = {
  title: 'Privacy',
  lead: 'Your answers stay in this browser, unless you share or export them yourself.',
  points: [
    'Answers, the role you named, the page you were on, and the time between answers given with a pointer are kept in this browser’s local storage under one name, “two-hats”. Times only serve the note on very quick answers.',
    'Every survey whose result you look at is kept in the history in this browser, under “two-hats.history”, until you delete it there or here.',
    'Files, pictures and text that you take away are made in this browser, and hold what you see: JSON, CSV and the history hold every answer and the role you named.',
    'A team that you put together, with the names you give, and answers about somebody else are kept here in the same way, each under a name of its own that begins with “two-hats.”. A link to a team carries everybody’s answers, and names only where you say so.',
    'Nothing is sent to a server. A link to a result carries the answers after the # sign, a part of the address that browsers do not send.',
    'There are no cookies, no trackers, and no requests to anyone else.',
    'Whoever has a link can read every answer in it, but not the role you named.',
  ],
  removeTitle: 'Delete it',
} as const
