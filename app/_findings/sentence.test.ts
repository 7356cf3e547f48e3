import { describe, expect, it } from 'vitest'
import { wordsEn } from '../_messages/en/words-en.ts'
import { claimedSide } from './claimed-side.ts'
import { sentenceOf, type Voice } from './sentence.ts'
import { keyed, linked, made } from './testing/people.ts'

const all = (value: number) => keyed(...Array.from({ length: 20 }, () => value))
const half = (value: number) => keyed(...Array.from({ length: 20 }, (_, at) => (at % 2 ? 0 : value)))

const team = made({ 'leans-team': 0.7 }, 'team', -31.4, [-52.04, -8.13])
const project = made({ 'leans-project': 0.7 }, 'project', 31.4, [8.13, 52.04])

/** What is named in colour stands between brackets. */
const marked = (...[position, voice, name]: [Parameters<typeof sentenceOf>[0], Voice, string?]) =>
  sentenceOf(position, voice, wordsEn, name)
    .parts.map(({ text, objective }) => (objective === null ? text : `[${text}]`))
    .join('')

describe('what may be claimed, and how it is said', () => {
  it.each([
    // From .80: "clearly"; one step below: "probably"; at .50 still.
    [made({ 'team-first': 0.8 }, 'team', -70, [-90, -50]), 'Your work clearly puts [the team] first.'],
    [made({ 'team-first': 0.79 }, 'team', -70, [-90, -50]), 'Your work probably puts [the team] first.'],
    [made({ 'team-first': 0.5 }, 'team', -70, [-90, -50]), 'Your work probably puts [the team] first.'],
    [made({ 'leans-team': 0.8 }, 'team', -31, [-52, -8]), 'Your work clearly leans towards [the team].'],
    [made({ 'leans-team': 0.79 }, 'team', -31, [-52, -8]), 'Your work probably leans towards [the team].'],
    [made({ 'leans-team': 0.5 }, 'team', -31, [-52, -8]), 'Your work probably leans towards [the team].'],
    [made({ balanced: 0.8 }, null, 1, [-9, 10]), 'Your work is clearly balanced between team and project.'],
    [made({ balanced: 0.79 }, null, 1, [-9, 9]), 'Your work is probably balanced between team and project.'],
    [made({ balanced: 0.5 }, null, 1, [-9, 9]), 'Your work is probably balanced between team and project.'],
    [
      made({ 'leans-project': 0.8 }, 'project', 31, [8, 52]),
      'Your work clearly leans towards [the project].',
    ],
    [
      made({ 'leans-project': 0.5 }, 'project', 31, [8, 52]),
      'Your work probably leans towards [the project].',
    ],
    [made({ 'project-first': 0.8 }, 'project', 70, [50, 90]), 'Your work clearly puts [the project] first.'],
    [
      made({ 'project-first': 0.79 }, 'project', 70, [50, 90]),
      'Your work probably puts [the project] first.',
    ],
    // A balanced zone claims no side, whatever the side's probability.
    [
      made({ balanced: 0.6 }, 'team', -11, [-25, 2]),
      'Your work is probably balanced between team and project.',
    ],
    // Lean or first without a side.
    [
      made({ 'leans-team': 0.8 }, null, -20, [-50, 10]),
      'Your work clearly leans towards the team. The project’s side is not ruled out.',
    ],
    [
      made({ 'leans-team': 0.6 }, null, -20, [-50, 10]),
      'Your work probably leans towards the team. The project’s side is not ruled out.',
    ],
    [
      made({ 'leans-project': 0.6 }, null, 20, [-10, 50]),
      'Your work probably leans towards the project. The team’s side is not ruled out.',
    ],
    [
      made({ 'team-first': 0.6 }, null, -40, [-95, 20]),
      'Your work probably puts the team first. The project’s side is not ruled out.',
    ],
    [
      made({ 'project-first': 0.6 }, null, 40, [-20, 95]),
      'Your work probably puts the project first. The team’s side is not ruled out.',
    ],
    // Below .50: the two most probable zones side by side.
    [
      made({ 'leans-team': 0.49, 'team-first': 0.3, balanced: 0.2 }, 'team', -44, [-75, -8]),
      'Your work may lie between leaning towards [the team] and putting it first.',
    ],
    [
      made({ 'team-first': 0.49, 'leans-team': 0.4 }, 'team', -48, [-80, -8]),
      'Your work may lie between leaning towards [the team] and putting it first.',
    ],
    [
      made({ 'leans-project': 0.49, 'project-first': 0.3, balanced: 0.2 }, 'project', 44, [8, 75]),
      'Your work may lie between leaning towards [the project] and putting it first.',
    ],
    [
      made({ 'project-first': 0.45, 'leans-project': 0.4 }, 'project', 48, [8, 80]),
      'Your work may lie between leaning towards [the project] and putting it first.',
    ],
    [
      made({ 'leans-team': 0.4, 'team-first': 0.3, balanced: 0.2 }, null, -30, [-80, 20]),
      'Your work may lie between leaning towards the team and putting it first. The project’s side is not ruled out.',
    ],
    [
      made({ 'leans-project': 0.4, 'project-first': 0.3, balanced: 0.2 }, null, 30, [-20, 80]),
      'Your work may lie between leaning towards the project and putting it first. The team’s side is not ruled out.',
    ],
    [
      made({ 'leans-team': 0.49, balanced: 0.4 }, 'team', -20, [-42, -1]),
      'Your work may lie between balanced and leaning towards [the team].',
    ],
    [
      made({ 'leans-team': 0.49, balanced: 0.4 }, null, -17, [-42, 9]),
      'Your work may lie between balanced and leaning towards the team.',
    ],
    [
      made({ balanced: 0.49, 'leans-team': 0.4 }, 'team', -13, [-36, 3]),
      'Your work may lie between balanced and leaning towards the team.',
    ],
    [
      made({ balanced: 0.49, 'leans-project': 0.4, 'leans-team': 0.1 }, null, 13, [-12, 36]),
      'Your work may lie between balanced and leaning towards the project.',
    ],
    [
      made({ 'leans-project': 0.49, balanced: 0.4 }, 'project', 20, [1, 42]),
      'Your work may lie between balanced and leaning towards [the project].',
    ],
    // Ties: of equally probable neighbours the nearer to balanced; around it neither.
    [
      made({ balanced: 0.4, 'leans-team': 0.3, 'leans-project': 0.3 }, null, 0, [-55, 55]),
      'Your work may lie around the middle.',
    ],
    [
      made({ 'leans-team': 0.4, 'team-first': 0.3, balanced: 0.3 }, null, -30, [-80, 20]),
      'Your work may lie between balanced and leaning towards the team.',
    ],
    [
      made({ 'leans-project': 0.4, balanced: 0.3, 'project-first': 0.3 }, null, 30, [-20, 80]),
      'Your work may lie between balanced and leaning towards the project.',
    ],
  ] as const)('%#: %s', (position, claim) => {
    expect(marked(position, 'own')).toBe(claim)
    expect(sentenceOf(position, 'own', wordsEn).claim).toBe(claim.replace(/[[\]]/g, ''))
  })

  it.each([
    [team, 'own', '', 'Your work probably leans towards [the team].'],
    [team, 'link', '', 'This work probably leans towards [the team].'],
    [team, 'told', '', 'My work probably leans towards [the team].'],
    [team, 'about', 'Sam', 'The work of \u2068Sam\u2069 probably leans towards [the team].'],
    // A name is no template, and no mark.
    [team, 'about', '[a] {name}', 'The work of \u2068[a] {name}\u2069 probably leans towards [the team].'],
    [
      made({ balanced: 0.9 }, null, 0, [-9, 9]),
      'about',
      'Sam',
      'The work of \u2068Sam\u2069 is clearly balanced between team and project.',
    ],
    [
      made({ balanced: 0.4, 'leans-team': 0.3, 'leans-project': 0.3 }, null, 0, [-55, 55]),
      'link',
      '',
      'This work may lie around the middle.',
    ],
    [
      made({ 'leans-project': 0.6 }, null, 20, [-10, 50]),
      'link',
      '',
      'This work probably leans towards the project. The team’s side is not ruled out.',
    ],
    [project, 'about', 'أحمد', 'The work of \u2068أحمد\u2069 probably leans towards [the project].'],
  ] as const)('%#: spoken by %s', (position, voice, name, claim) => {
    expect(marked(position, voice, name)).toBe(claim)
  })
})

// Numbers by hand or by an independent integration of the Beta density, never by the library.
describe('of people with answers', () => {
  it.each([
    [all(1), 'clearly puts the project first. 91 towards the project, likely 73 to 100.'],
    [all(-1), 'clearly puts the team first. 91 towards the team, likely 73 to 100.'],
    [all(0), 'is clearly balanced between team and project. In the middle, likely up to 10 either way.'],
    [all(0.5), 'probably leans towards the project. 45 towards the project, likely 34 to 57.'],
    [half(-0.5), 'clearly leans towards the team. 23 towards the team, likely 9 to 36.'],
    [
      keyed(-1, -1, -1, 0, 0, -0.5, -0.5),
      'may lie between leaning towards the team and putting it first. 44 towards the team, likely 8 to 75.',
    ],
    [keyed(1, -1, 1, -1, 1, -1), 'may lie around the middle. In the middle, likely up to 55 either way.'],
    [
      linked('OdmrwchaRcbWWDCb6OuU5'),
      'probably leans towards the team. 25 towards the team, likely 5 to 44.',
    ],
  ] as const)('%#: Your work %s', (position, summary) => {
    expect(sentenceOf(position, 'own', wordsEn).summary).toBe(`Your work ${summary}`)
  })

  it.each([
    [all(1), 'Chance of “project-first”: over 99 %. Chance of the project’s side: over 99 %.'],
    [linked('OdmrwchaRcbWWDCb6OuU5'), 'Chance of “leans team”: 78 %. Chance of the team’s side: 98 %.'],
    [keyed(1, -1, 1, -1, 1, -1), 'Chance of “balanced”: 32 %. Which side of the middle: not settled.'],
    [
      made({ 'leans-team': 0.41, balanced: 0.38 }, null, -17, [-42, 9]),
      'Chance of “leans team”: 41 %. Chance of “balanced”: 38 %. Which side of the middle: not settled.',
    ],
    // A side of the model's, though none is claimed.
    [
      made({ balanced: 0.6 }, 'team', -11, [-25, 2]),
      'Chance of “balanced”: 60 %. Chance of the team’s side: 93 %.',
    ],
  ] as const)('%#: %s', (position, odds) => {
    expect(sentenceOf(position, 'own', wordsEn).odds).toBe(odds)
  })

  it('balanced, yet the team’s side with 90 %: neither word nor colour has a side', () => {
    const position = linked('KkjLeBq7BqYCzt9lsZzZ5')
    expect([position.zone, position.side, claimedSide(position)]).toEqual(['balanced', 'team', null])
    expect(sentenceOf(position, 'own', wordsEn).parts.map(({ objective }) => objective)).not.toContain('team')
  })

  it('a lean of 88 % has no colour', () => {
    expect(claimedSide(linked('HRn_D1srE'))).toBeNull()
  })
})
