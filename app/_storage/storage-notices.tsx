'use client'
import type { Messages } from '../_messages/messages.ts'
import { AsideNotice } from './aside-notice.tsx'
import { useSession } from './use-session.ts'

/** What the person should know about how the answers are kept. */
export function StorageNotices({ words }: { words: Pick<Messages, 'language' | 'storage'> }) {
  const keeping = useSession((session) => session.keeping)
  const otherTab = useSession((session) => session.otherTab)
  return (
    <div role="status">
      {keeping === 'blocked' ? <p className="notice">{words.storage.blocked}</p> : null}
      {keeping === 'full' ? <p className="notice">{words.storage.full}</p> : null}
      <AsideNotice words={words} />
      {otherTab ? <p className="notice">{words.storage.otherTab}</p> : null}
    </div>
  )
}
