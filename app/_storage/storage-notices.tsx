'use client'
import { addressIn } from '../_messages/address.ts'
import type { Messages } from '../_messages/messages.ts'
import { setAside } from './aside.ts'
import { useRows } from './use-rows.ts'
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

/** Says that something was set aside, and where it can be seen. */
export function AsideNotice({
  words: { language, storage: words },
}: {
  words: Pick<Messages, 'language' | 'storage'>
}) {
  return setAside(useRows()).length > 0 ? (
    <p className="notice">
      {words.setAside} <a href={addressIn(language, '/privacy#set-aside')}>{words.asideSee}</a>
    </p>
  ) : null
}
