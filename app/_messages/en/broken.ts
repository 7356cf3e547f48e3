export const broken = {
  title: 'This page broke off',
  text: 'What is saved in this browser is still there. Loading the page again may be all it takes.',
  again: 'Load it again',
} as const
