'use client'
import { useState } from 'react'
import { CopyLink } from '../_files/copy-link.tsx'
import type { TeamPageWords } from '../_findings/team-words.ts'
import { addressIn } from '../_messages/address.ts'
import { ReportButton } from '../_report/panel/report-button.tsx'
import { isOnTeam, type Member } from './member.ts'

/** One link that carries the whole team, and its report. */
export function ShareTeam({ people, words }: { people: readonly Member[]; words: TeamPageWords }) {
  const say = words.team.share
  const [names, setNames] = useState(true)
  const members = people.filter(isOnTeam).map(({ name, answers }) => ({ name, answers }))
  const make = async () => {
    const { encodeTeam } = await import('./team-link.ts')
    const link = encodeTeam(people, names)
    if (link === null) return { problem: say.tooLong }
    return { address: `${location.origin}${addressIn(words.language, '/team')}#${link}` }
  }
  return (
    <section aria-labelledby="share" className="screen-only">
      <h2 id="share">{say.title}</h2>
      <p className="soft small">{say.help}</p>
      <div className="actions">
        {/* What was copied with names is not what a press copies without them: the button begins anew. */}
        <CopyLink key={String(names)} make={make} main words={{ ...say, failed: words.team.failed }} />
        {members.length > 1 ? <ReportButton of={{ members }} main={false} words={words} /> : null}
        <label className="with-names">
          <input type="checkbox" checked={names} onChange={({ target }) => setNames(target.checked)} />
          {say.names}
        </label>
      </div>
    </section>
  )
}
