'use client'
import { CopyLink } from '../_files/copy-link.tsx'
import type { TeamWords } from '../_findings/team-words.ts'
import { fill } from '../_messages/fill.ts'

/** Copies a message that asks somebody to answer, with the address of the survey. */
export function Invite({ main = false, words }: { main?: boolean; words: TeamWords }) {
  const { invite: say, failed } = words.team
  const make = async () => {
    const url = `${location.origin}${location.pathname.replace(/team\/?$/, 'survey')}`
    return { address: fill(say.text, { url }) }
  }
  return <CopyLink make={make} main={main} words={{ ...say, failed }} />
}
