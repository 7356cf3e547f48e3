export const method = {
  title: 'How the number comes about',
  lead: 'In short: your choices are averaged after adding one imaginary answer at each end, so that a few answers never look certain. The bar shows where the average would probably land with other questions of the same kind.',
  whatTitle: 'What is measured',
  what: [
    'Two roles need the same three attributes (technical knowledge; quick, confident decisions; awareness of all moving parts) and spend their days in the same five activities: block, unblock, redirect, decide, show.',
    'What differs is the objective. A technical lead supports the engineering team. A technical project manager delivers the project, as its champion. Each of the 20 pairs puts one activity before you twice, once for either objective, and asks which of the two you did more.',
    'Attributes serve both roles and never move the position. Neither end of the scale is better, and 0 is not best.',
  ],
  exampleTitle: 'A worked example',
  exampleLead:
    'Six pairs are answered. A choice counts from −1 (much more the team’s statement) over 0 (both equally) to +1 (much more the project’s).',
  exampleCaption: 'Six answers and the two imaginary ones',
  exampleRow: { answer: 'Answer', value: 'Counts as', square: 'Squared' },
  exampleAnswer: 'Answer {n}',
  exampleAnchors: ['Imaginary answer at the team’s end', 'Imaginary answer at the project’s end'],
  exampleSum: 'Sum',
  steps: [
    'Position: the sum, {sum}, divided by the number of values, {n}, times 100: {value}.',
    'Spread of the answers: {squares} ÷ {n} − ({mean})² = {spread}.',
    'Uncertainty of the mean: {spread} ÷ ({n} + 1) = {variance}.',
    'A Beta distribution with that mean and that variance, on the scale mapped to 0 to 1: α = {alpha}, β = {beta}.',
    'The middle 90 % of it: {low} to {high}. With six answers the range is wide, and the result says “provisional”.',
  ],
  formulasTitle: 'The formulas',
  formulas: [
    ['Keyed answer', 'v = ±(2x/4 − 1), x from 0 to 4; plus where the project’s statement is on the right'],
    ['Values', 'N = n + 2, with one imaginary answer at −1 and one at +1'],
    ['Position', 'μ = Σv / N; shown as 100 μ'],
    ['Spread', 's² = (Σv² + 2)/N − μ²; V = s²/(N + 1)'],
    ['Beta distribution', 'u = (μ + 1)/2; c = u(1 − u)/(V/4) − 1; α = u·c; β = (1 − u)·c'],
    ['90 % range', '100·(2·q − 1), with q the 5 % and 95 % points of Beta(α, β)'],
    [
      'An activity',
      'its own four pairs, and four imaginary answers distributed like the other answers; so one activity borrows from the rest',
    ],
    [
      'Attributes, intensity',
      'the same formulas for two answers on a scale from 0 to 100; they reach 25 to 75 only',
    ],
  ],
  wordsTitle: 'When which word is used',
  words: [
    '“Clearly”: the zone has a chance of at least 80 %. “Probably”: at least 50 %. Below that, two zones are named.',
    'A side of the middle is claimed from 90 % on; an activity “leans” from 80 % on, and an attribute is “high” or “low” from 80 % on.',
    'Fewer than 5 answered pairs: no number. Fewer than 10, or fewer than 4 activities: provisional. What was not faced is left out, never guessed.',
    'The zones meet at −50, −15, 15 and 50.',
    'In every language, number lines run from the team at the left to the project at the right.',
  ],
  limitsTitle: 'What it does not say',
  limits: [
    'It is a self-report. It has not been validated with people, there are no norms, and it is not meant for hiring, pay or promotion.',
    'The range speaks of the choice of statements only: not of mood, self-deception or a change of job.',
    'In simulations with 20 pairs the true position lay in the range 91 to 93 times out of 100. Beyond 80 on either side the number is drawn 8 to 10 points to the middle, and the range covers 86 to 90 times out of 100. These are simulations; no human sample stands behind them.',
  ],
  sourceTitle: 'Source',
  source:
    'The two roles, the attributes and the activities follow the article “Technical Project Manager versus Technical Lead” (2014). The standard error within one person follows Brennan (1998), with one imaginary answer at each end as prior; for two-point answers that is Laplace’s rule.',
} as const
