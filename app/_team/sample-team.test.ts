import { expect, test } from 'vitest'
import { sampleTeam } from './sample-team.ts'
import { decodeTeam } from './team-link.ts'

test('the sample team is a link to two people with their names', () => {
  const link = decodeTeam(sampleTeam(['Ana', 'Ben']))
  expect(link.ok && link.people.map(({ name, about }) => [name, about])).toEqual([
    ['Ana', null],
    ['Ben', null],
  ])
})
