'use client'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { isolated } from '../_messages/isolated.ts'
import type { Messages } from '../_messages/messages.ts'
import { corrected } from '../_storage/finished.ts'
import { stopCorrecting } from '../_storage/session.ts'
import { heldNow } from '../_storage/store.ts'
import { useSession } from '../_storage/use-session.ts'

/** Which survey this is, where there is something to say: the project it is about, and that it corrects a finished one. */
export function Correcting({
  words: { language, survey: words },
}: {
  words: Pick<Messages, 'language' | 'survey'>
}) {
  const name = useSession(({ saved }) => saved.name)
  const corrects = useSession(({ saved }) => corrected(heldNow().rows, saved, Date.now()))
  return (
    <>
      {name === null ? null : <p className="soft small">{fill(words.about, { name: isolated(name) })}</p>}
      {corrects === null ? null : (
        <p className="notice">
          {fill(words.correcting, { date: formats(language).day(corrects) })}{' '}
          <button type="button" className="plain-button" onClick={stopCorrecting}>
            {words.stopCorrecting}
          </button>
        </p>
      )}
    </>
  )
}
