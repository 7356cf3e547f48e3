'use client'
import { useEffect } from 'react'
import type { InvitationProps } from '../_files/invitation.tsx'
import { useLate } from '../_site/use-late.ts'

const load = () => import('../_files/invitation.tsx')

/** A button that copies an invitation; what copies comes after the page. */
export function Invite(props: InvitationProps) {
  const [Late, ask] = useLate(load)
  useEffect(ask, [ask])
  if (typeof Late !== 'string') return <Late {...props} />
  return (
    <>
      <button type="button" className={props.main ? 'button main' : 'button'} disabled>
        {props.words.copy}
      </button>
      <button type="button" className="plain-button" disabled>
        {props.words.name}
      </button>
    </>
  )
}
