import { describe, expect, it } from 'vitest'
import { wordsEn } from '../_messages/en/words-en.ts'
import { firstStep, roleFinding } from './role-finding.ts'
import { made } from './testing/people.ts'

const team = made({ 'leans-team': 0.7 }, 'team', -31.4, [-52.04, -8.13])
const project = made({ 'leans-project': 0.7 }, 'project', 31.4, [8.13, 52.04])

describe('the role named against the side of the answers', () => {
  const none = made({ balanced: 0.6 }, 'team', -11, [-25, 2])
  it.each([
    [
      team,
      'tech-lead',
      'You are the tech lead, and these answers fit that.',
      'Find out who speaks for the project',
    ],
    [project, 'technical-pm', 'You are the technical PM, and these', 'Find out whom engineers turn to'],
    [project, 'tech-lead', 'You hold the technical lead’s role, while', 'Ask two of them'],
    [
      team,
      'technical-pm',
      'You hold the technical project manager’s role',
      'Say what the project promised next',
    ],
    [
      team,
      'both',
      'You hold both roles, and your choices mostly served one',
      'Name who speaks for the other one',
    ],
    [project, 'neither', 'You hold neither role, and', 'Ask whether it should be yours'],
    [none, 'both', 'You hold both roles, and neither clearly', 'Say which one it is when you decide'],
    [none, 'tech-lead', 'These answers point to no single side.', 'For a week, say which hat you wear'],
    [none, 'technical-pm', 'These answers point to no single side.', 'For a week, say which hat you wear'],
    [none, 'neither', 'These answers point to no single side.', 'For a week, say which hat you wear'],
    [team, null, null, 'Find out who speaks for the project'],
    [project, null, null, 'Find out whom engineers turn to'],
    [none, null, null, 'For a week, say which hat you wear'],
  ] as const)('%#: %s', (position, role, reading, first) => {
    const found = roleFinding(position, role, wordsEn)
    if (reading === null) expect(found).toBeNull()
    else expect(found?.reading).toMatch(new RegExp(`^${reading}`))
    expect(firstStep(position, role, wordsEn)).toMatch(new RegExp(`^${first}`))
  })
})
