'use client'
import type { Messages } from '../_messages/messages.ts'
import { setAside } from './aside.ts'
import { useRows } from './use-rows.ts'

/** Says that something was set aside, and where it can be seen. */
export function AsideNotice({ words }: { words: Messages['storage'] }) {
  return setAside(useRows()).length > 0 ? (
    <p className="notice">
      {words.setAside} <a href="/privacy#set-aside">{words.asideSee}</a>
    </p>
  ) : null
}
