'use client'
import { useId, useState } from 'react'
import { CopyLink } from '../../_files/copy-link.tsx'
import { addressIn } from '../../_messages/address.ts'
import { encodeHandBack, type HandBack, LONGEST_ACTION } from '../hand-back.ts'
import type { LeadWords } from './lead-words.ts'

interface Props {
  /** What was agreed before. */
  readonly agreed: string
  /** The picture with an action; it is kept with the round. */
  readonly make: (action: string) => HandBack | null
  readonly words: LeadWords
}

/** A link to the picture alone, with the one thing agreed on. */
export function HandBackForm({ agreed, make, words: { language, lead } }: Props) {
  const say = lead.handBack
  const id = useId()
  const [action, setAction] = useState(agreed)
  const address = () => {
    const picture = make(action)
    const path = addressIn(language, '/picture')
    return picture && `${location.origin}${path}#${encodeHandBack(picture)}`
  }
  const copied = async () => {
    const made = address()
    return made === null ? { problem: say.failed } : { address: made }
  }
  return (
    <section aria-labelledby="hand-back" className="screen-only">
      <h2 id="hand-back">{say.title}</h2>
      <p>{say.text}</p>
      <div className="form-field">
        <label htmlFor={id}>{say.action}</label>
        <textarea
          id={id}
          className="field"
          dir="auto"
          rows={2}
          maxLength={LONGEST_ACTION}
          value={action}
          aria-describedby={`${id}help`}
          onChange={({ target }) => setAction(target.value)}
        />
        <p className="soft small" id={`${id}help`}>
          {say.actionHelp}
        </p>
      </div>
      <div className="actions">
        {/* What was copied is not what a press copies after another letter. */}
        <CopyLink key={action} make={copied} main words={say} />
        <button type="button" className="button" onClick={() => location.assign(address() ?? '')}>
          {say.see}
        </button>
      </div>
    </section>
  )
}
