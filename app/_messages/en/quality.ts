const either = {
  'low-variation':
    'The answers hardly differ from pair to pair. That can be true; the result then rests on very little contrast.',
  'too-fast':
    'Most pairs took less than two seconds. Some people decide that fast; a slower second look may be worth it.',
} as const

/** How answers were given, told to whoever gave them, and of somebody else’s. */
export const quality = {
  title: 'About these answers',
  own: {
    ...either,
    'all-equal': 'You chose “both equally” every time. It looks the same as not choosing.',
    'long-run':
      'Many answers in a row are the same. That can be true; if you were in a hurry, a second look at those pairs may change the result.',
    'inconsistent-twins':
      'Your answers look inconsistent: some pairs ask about the same contrast in other words and got opposite answers. It may be that both happened; the range takes some of it into account.',
  },
  shared: {
    ...either,
    'all-equal': '“Both equally” was chosen every time. It looks the same as not choosing.',
    'long-run': 'Many answers in a row are the same. That can be true; it can also come of haste.',
    'inconsistent-twins':
      'These answers look inconsistent: some pairs ask about the same contrast in other words and got opposite answers. It may be that both happened; the range takes some of it into account.',
  },
} as const
