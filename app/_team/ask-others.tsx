'use client'
import { useState } from 'react'
import { cleanName } from '../_files/clean-name.ts'
import { CopyLink } from '../_files/copy-link.tsx'
import { encodedName } from '../_files/encoded-name.ts'
import type { TeamWords } from '../_findings/team-words.ts'

/** A link that asks others to answer about one person. */
export function AskOthers({ words }: { words: TeamWords }) {
  const say = words.team.ask
  const [name, setName] = useState('')
  const clean = cleanName(name)
  const { share, failed } = words.team
  const copyWords = { ...say, copyFailed: share.copyFailed, failed }
  const make = async () => ({
    address: `${location.origin}${location.pathname.replace(/team\/?$/, 'survey/about')}#about=${encodedName(clean)}`,
  })

  return (
    <section aria-labelledby="ask" className="add-box ask-others screen-only">
      <h3 id="ask">{say.title}</h3>
      <p className="soft small">{say.help}</p>
      <label htmlFor="about-whom">{say.name}</label>
      <input
        id="about-whom"
        className="field"
        dir="auto"
        autoComplete="off"
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <div className="actions">
        <CopyLink key={clean} make={make} main={false} disabled={clean === ''} words={copyWords} />
      </div>
    </section>
  )
}
