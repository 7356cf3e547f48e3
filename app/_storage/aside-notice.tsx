'use client'
import { addressIn } from '../_messages/address.ts'
import type { Messages } from '../_messages/messages.ts'
import { setAside } from './aside.ts'
import { useRows } from './use-rows.ts'

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
