'use client'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { CopyLink } from '../_files/copy-link.tsx'
import type { Messages } from '../_messages/messages.ts'
import { aboutPart } from '../_storage/about.ts'
import { snapshot } from '../_storage/session.ts'

/** At the end of answers about somebody: a link to send back to whoever asked. */
export function SendBack({ words }: { words: Messages['about'] }) {
  const make = async () => {
    const { encodeLink } = await import('two-hats/link')
    const path = location.pathname.replace(/survey\/about\/?$/, 'result')
    const link = encodeLink(twoHats1, snapshot().saved.answers)
    return { address: `${location.origin}${path}#${link}${aboutPart()}` }
  }
  return (
    <div className="send-back">
      <CopyLink make={make} main words={words} />
    </div>
  )
}
