'use client'
import { useState } from 'react'
import type { TeamPageWords } from '../_findings/team-words.ts'
import { addressIn } from '../_messages/address.ts'
import { Fold } from '../_site/fold.tsx'
import { AddBox } from './add-box.tsx'
import { AskOthers } from './ask-others.tsx'
import { Invite } from './invite.tsx'
import type { Member } from './member.ts'
import { offeredLinks } from './offered-links.ts'
import { PeopleSection } from './people-section.tsx'

/** Who is in it, more people, answers about one of them. Closed once there is a team to look at. */
export function Editor({ people, words }: { people: readonly Member[]; words: TeamPageWords }) {
  const [offered] = useState(() => offeredLinks(location.hash))
  const [begun, begin] = useState(people.length < 2 || offered !== null)
  const empty = people.length === 0
  // Who is put back after all were taken out is put back into an open editor.
  if (empty && !begun) begin(true)
  return (
    <Fold id="change" alone pressed title={empty ? words.team.begin : words.team.change} open={begun}>
      <PeopleSection people={people} words={words} />
      <AddBox size={people.length} offered={offered} words={words} />
      {empty ? null : (
        <div className="actions">
          <Invite words={words.invitation} survey={addressIn(words.language, '/survey')} />
        </div>
      )}
      {empty ? null : <AskOthers words={words} />}
    </Fold>
  )
}
