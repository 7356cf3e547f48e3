import { useState } from 'react'
import { fill } from '../_messages/fill.ts'
import { isolated } from '../_messages/isolated.ts'
import type { Messages } from '../_messages/messages.ts'
import { cleanName, LONGEST_NAME, lengthOf } from './clean-name.ts'
import { CopyLink } from './copy-link.tsx'

export interface InvitationProps {
  readonly words: Messages['invitation']
  /** Where the survey is. */
  readonly survey: string
  readonly main?: boolean
}

const focus = (field: HTMLInputElement | null) => field?.focus()

/** Copies an invitation to answer the survey, about a project that may be named. */
export default function Invitation({ words, survey, main = false }: InvitationProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const project = cleanName(typed ?? '')
  const make = async () => {
    const url = new URL(survey, location.href).href
    const { text, textNamed } = words
    return { address: project ? fill(textNamed, { url, project: isolated(project) }) : fill(text, { url }) }
  }
  return (
    <>
      {/* What was copied before is not what a press copies now: the button begins anew. */}
      <CopyLink key={project} make={make} main={main} words={words} />
      {typed === null ? (
        <button type="button" className="plain-button" onClick={() => setTyped('')}>
          {words.name}
        </button>
      ) : (
        <label className="small">
          {words.project}
          <input
            className="field"
            dir="auto"
            autoComplete="off"
            ref={focus}
            value={typed}
            onChange={({ target: { value } }) =>
              setTyped(lengthOf(value.trim()) > LONGEST_NAME ? cleanName(value) : value)
            }
          />
        </label>
      )}
    </>
  )
}
