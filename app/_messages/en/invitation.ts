import { limits } from './limits.ts'

/** What somebody sends to colleagues. */
export const invitation = {
  copy: 'Invite colleagues',
  text: `Please answer Two Hats about your work on our project, 7 minutes: {url}. At the end, copy your link and send it to me. Whoever has it sees your answers, not your role. ${limits}`,
  textNamed: `Please answer Two Hats about your work on {project}, 7 minutes: {url}. At the end, copy your link and send it to me. Whoever has it sees your answers, not your role. ${limits}`,
  name: 'Add the project’s name',
  project: 'Name of the project, for the invitation',
  copied: 'Invitation copied. Send it to whoever works on the project with you.',
  copyFailed: 'The browser did not let the page copy. Here is the invitation:',
  label: 'Invitation',
  failed: 'The invitation could not be copied.',
} as const
