// Constructed reports that stretch the layout: what is looked at as pictures, and checked with Debian's PDF tools.
import { code, fonts } from './report-code.js'

const { report, reportWords, score, team, teamReport, twoHats1 } = code
const words = await reportWords('en')
const date = '2026-11-24'
const link = 'https://two-hats.example/result#two-hats-1.0123456789abcdefghij_'

/** All pairs by one function of their place (0 = much more the team's), the rest by another. */
const sheet = (pair, other = () => 2) => ({
  ...Object.fromEntries(
    twoHats1.pairs.map(({ id, right }, at) => {
      const choice = pair(at)
      return [id, choice === null ? null : right === 'project' ? choice : 4 - choice]
    }),
  ),
  ...Object.fromEntries(
    [...twoHats1.frequencies, ...twoHats1.attributes].map(({ id }, at) => [id, other(at)]),
  ),
})

const only = (count, answers) =>
  Object.fromEntries(twoHats1.pairs.slice(0, count).map(({ id }) => [id, answers[id]]))

const without = (items, answers) =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !items.some((item) => item.id === id)))

const mixed = sheet(
  (at) => [1, 3, 2, 0, 4, 1, 2][at % 7],
  (at) => [0, 1, 2, 3, 4][at % 5],
)
/** 80 characters, as many as a name may have. */
const longest = 'Maximiliane-Alexandra Wolfeschlegelsteinhausenbergerdorff, Prinzessin Langenburg'

const one = (answers, options = {}, role = 'both') =>
  report(
    {
      instrument: twoHats1,
      answers,
      result: score(twoHats1, answers),
      role,
    },
    { words, page: 'A4', date, ...options },
    fonts,
  )

const people = (count, name, options = {}) => {
  const members = Array.from({ length: count }, (_, at) => ({
    name: name(at),
    result: score(
      twoHats1,
      sheet(
        (pair) =>
          Math.min(4, Math.max(0, Math.round(2 + 2 * Math.sin(at * 2.1) + ((pair * 7 + at) % 5) / 2 - 1))),
        (other) => (other * 2 + at * 7) % 5,
      ),
    ),
  }))
  return teamReport(
    { members, team: team(members.map(({ result }) => result)) },
    { words, page: 'A4', date, ...options },
    fonts,
  )
}

const twelve = [
  'Ada Lovelace',
  'Nguyễn Thị Ánh Tuyết',
  'Ελένη Παπαδοπούλου',
  'Ганна Кравченко',
  'نور الدين',
  'נועה לוי',
  'Bartholomew Featherstonehaugh-Cholmondeley',
  'Zoë',
  '',
  'İbrahim Çağlar',
  'Þórður Ægisson',
  'O’Brien',
]

/** File name → how to make it. */
export const cases = {
  '01-extreme-team': () =>
    one(
      sheet(
        () => 0,
        () => 4,
      ),
      { name: 'Ada Lovelace', include: { answers: true } },
      'technical-pm',
    ),
  '02-extreme-project-letter': () =>
    one(
      sheet(
        () => 4,
        () => 0,
      ),
      { page: 'Letter', include: { answers: true, link } },
      'tech-lead',
    ),
  '03-tiny-interval-all-equal': () =>
    one(
      sheet(() => 2),
      { name: 'Sam' },
    ),
  '04-huge-interval-five-pairs': () =>
    one(
      only(
        5,
        sheet((at) => (at % 2) * 4),
      ),
      {},
      'neither',
    ),
  '05-no-attributes': () => one(without(twoHats1.attributes, mixed), { page: 'Letter' }),
  '06-short-form': () => one(only(10, mixed), { include: { answers: true } }, null),
  '07-all-not-faced': () =>
    one(
      sheet(
        () => null,
        () => null,
      ),
    ),
  '08-longest-texts': () =>
    one(
      sheet(
        (at) => [1, 3][at % 2],
        () => 2,
      ),
      { name: longest, page: 'Letter', include: { answers: true } },
    ),
  '09-vietnamese': () => one(mixed, { name: twelve[1] }, 'tech-lead'),
  '10-greek-link': () => one(mixed, { name: twelve[2], include: { link } }),
  '11-arabic': () => one(mixed, { name: 'محمد (أبو علي) بن سلمان 3' }),
  '12-hebrew-letter': () => one(mixed, { name: 'נועה (לוי) – Noa', page: 'Letter' }),
  '13-unbroken-word': () =>
    one(mixed, { name: 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2).slice(0, 80) }),
  '14-team-of-2': () => people(2, (at) => twelve[at]),
  '15-team-of-12-letter': () => people(12, (at) => twelve[at], { page: 'Letter', name: 'Migration 2026' }),
  '16-team-of-60': () => people(60, (at) => (at % 3 ? `Person with a name ${at}` : '')),
  '17-no-answer-of-another': () => one({}, { own: false }),
  '18-team-of-1': () => people(1, () => ''),
}
