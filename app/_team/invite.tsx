'use client'
import { useEffect } from 'react'
import { addressIn } from '../_messages/address.ts'
import { fill } from '../_messages/fill.ts'
import type { Messages } from '../_messages/messages.ts'
import { useLate } from '../_site/use-late.ts'

interface Props {
  readonly words: Pick<Messages, 'language' | 'invitation'>
  readonly limits: string
}

const load = () => import('../_files/copy-link.tsx').then(({ CopyLink }) => ({ default: CopyLink }))

/** Copies an invitation to answer the survey. What copies comes after the page. */
export function Invite({ words: { language, invitation }, limits }: Props) {
  const [Late, ask] = useLate(load)
  useEffect(ask, [ask])
  if (typeof Late === 'string')
    return (
      <button type="button" className="button" disabled>
        {invitation.copy}
      </button>
    )
  const { text, ...words } = invitation
  const make = async () => ({
    address: fill(text, {
      url: new URL(addressIn(language, '/survey'), location.href).href,
      limits,
    }),
  })
  return <Late make={make} main={false} words={words} />
}
