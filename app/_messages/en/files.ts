export const files = {
  source: 'Two Hats · a self-report, not validated, no norms; not for hiring, pay or promotion',
  picture: 'Save “{name}” as {kind}',
  saved: '“{name}” is saved where your browser puts downloads.',
  pictureFailed: 'The picture could not be made: the connection may be interrupted. Your answers are safe.',
} as const
