'use client'
import { useEffect, useState } from 'react'
import { broken } from './_messages/en/broken.ts'
import { locales, wordsFor } from './_messages/languages.ts'
import type { Messages } from './_messages/messages.ts'

/** Stands in for a page that could not be shown; in English until the words of its language have come, if they do. */
export default function Broken() {
  const [{ locale, direction }, setLanguage] = useState({ locale: 'en', direction: 'ltr' })
  const [words, setWords] = useState<Messages['broken']>(broken)
  useEffect(() => {
    const own = locales.find((one) => location.pathname.split('/')[1] === one)
    if (own === undefined) return
    wordsFor(own).then(
      ({ language, broken }) => {
        setLanguage(language)
        setWords(broken)
      },
      () => {},
    )
  }, [])
  return (
    <html lang={locale} dir={direction}>
      <body>
        <main className="column">
          <h1>{words.title}</h1>
          <p className="lead">{words.text}</p>
          <p className="actions">
            <button type="button" className="button main" onClick={() => location.reload()}>
              {words.again}
            </button>
          </p>
        </main>
      </body>
    </html>
  )
}
