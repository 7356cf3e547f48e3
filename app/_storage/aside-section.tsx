'use client'
import { useMemo, useRef } from 'react'
import { saveFile, textFile } from '../_files/save-file.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import type { Messages } from '../_messages/messages.ts'
import { setAside } from './aside.ts'
import { edit } from './store.ts'
import { useRows } from './use-rows.ts'

interface Props {
  readonly words: Pick<Messages, 'language' | 'storage'>
}

/** What was set aside because it could not be read: each can be saved as a file, and deleted. */
export function AsideSection({ words: { language, storage: words } }: Props) {
  const rows = useRows()
  const all = useMemo(() => setAside(rows), [rows])
  const title = useRef<HTMLHeadingElement>(null)
  return (
    <section aria-labelledby="set-aside" hidden={all.length === 0}>
      <h2 id="set-aside" ref={title} tabIndex={-1}>
        {words.asideTitle}
      </h2>
      <p>{words.asideText}</p>
      <ul className="aside-list">
        {all.map(({ path, when, text }, at) => {
          const name = fill(words.asideOne, { n: at + 1, date: formats(language).day(when) })
          return (
            <li key={path}>
              <p>
                {name} <span className="soft">{fill(words.asideSize, { n: text.length })}</span>
              </p>
              <p className="actions">
                <button
                  type="button"
                  className="button"
                  aria-label={fill(words.asideSaveNamed, { name })}
                  onClick={() => saveFile(`two-hats-set-aside-${at + 1}.txt`, textFile(text, 'text/plain'))}
                >
                  {words.asideSave}
                </button>
                <button
                  type="button"
                  className="plain-button"
                  aria-label={fill(words.asideDeleteNamed, { name })}
                  onClick={() => {
                    edit({ [path]: undefined })
                    title.current?.focus()
                  }}
                >
                  {words.asideDelete}
                </button>
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
