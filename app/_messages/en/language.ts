/** What numbers, lists and days need to know of the language. */
export const language = {
  /** BCP 47, as it stands in addresses and in `lang`. */
  locale: 'en',
  /** Days come with the day first, as in "24 Nov 2026". */
  dates: 'en-GB',
  direction: 'ltr',
  name: 'English',
  range: '{low} to {high}',
  /** Several things that are said, one after the other. */
  clauses: '; ',
  labelled: '{label}: {text}',
  percent: '{n} %',
  /** A probability is never a certainty that no answer can give. */
  almostNever: 'under {percent}',
  almostAlways: 'over {percent}',
} as const
