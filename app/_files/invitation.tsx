import { fill } from '../_messages/fill.ts'
import type { Messages } from '../_messages/messages.ts'
import { CopyLink } from './copy-link.tsx'

export interface InvitationProps {
  readonly words: Messages['invitation']
  /** Where the survey is. */
  readonly survey: string
  readonly main?: boolean
}

/** Copies an invitation to answer the survey. */
export default function Invitation({ words: { text, ...words }, survey, main = false }: InvitationProps) {
  const make = async () => ({ address: fill(text, { url: new URL(survey, location.href).href }) })
  return <CopyLink make={make} main={main} words={words} />
}
