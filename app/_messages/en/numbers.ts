/** A position in a sentence: words instead of signs. Tables, files and the HTTP interface keep the signed scale. */
export const numbers = {
  /** A side is claimed, and the whole range lies on it. */
  oneSide: {
    team: '{n} towards the team, likely {near} to {far}.',
    project: '{n} towards the project, likely {near} to {far}.',
  },
  /** A side is claimed, and the range crosses the middle. */
  crossing: {
    team: '{n} towards the team, likely from {team} towards the team to {project} towards the project.',
    project: '{n} towards the project, likely from {project} towards the project to {team} towards the team.',
  },
  /** No side is claimed, and the range crosses the middle. */
  open: {
    team: 'Likely from {team} towards the team to {project} towards the project. The answers average {n} towards the team.',
    project:
      'Likely from {team} towards the team to {project} towards the project. The answers average {n} towards the project.',
    middle: 'Likely from {team} towards the team to {project} towards the project. The answers average 0.',
  },
  /** No side is claimed, though the whole range lies on one. */
  openOneSide: {
    team: 'The answers average {n} towards the team, likely {near} to {far}.',
    project: 'The answers average {n} towards the project, likely {near} to {far}.',
  },
  middle: 'In the middle, likely up to {far} either way.',
} as const
