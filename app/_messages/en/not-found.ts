export const notFound = {
  title: 'This page does not exist',
  text: 'The address may be mistyped, or the page has moved. Your answers, if you gave any, are safe in this browser.',
  action: 'Go to the start page',
} as const
