'use client'
import { useState } from 'react'
import { Pictures } from '../_figures/pictures.tsx'
import { resultDrawings } from '../_figures/result-drawings.ts'
import { answersFile } from '../_files/answers-file.ts'
import { csvFile } from '../_files/csv-file.ts'
import { saveFile, textFile } from '../_files/save-file.ts'
import { useClipboard } from '../_files/use-clipboard.ts'
import { chatText } from '../_findings/chat-text.ts'
import type { Findings } from '../_findings/findings.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import type { Subject } from '../_findings/subject.ts'
import { fill } from '../_messages/fill.ts'
import { resultLink } from '../_report/making/result-link.ts'

interface Props extends Subject {
  readonly found: Findings
  readonly words: ResultWords
}

/** The result as files, pictures, text and print. Nothing of it is sent anywhere. */
export default function TakeAway({ words, found, ...subject }: Props) {
  const { answers, role, result, own } = subject
  const [says, setSays] = useState('')
  const clipboard = useClipboard()
  const { takeAway } = words.result
  const { files } = words
  const drawings = resultDrawings(found, words, 736)
  const survey = () => ({ date: new Date().toISOString().slice(0, 10), role, answers, result })

  const save = (name: string, content: Blob) => {
    saveFile(name, content)
    setSays(fill(files.saved, { name }))
  }
  /** With a link: to one's own answers, or the one that somebody else's came with. */
  const copyText = async () => {
    const link = own ? resultLink(answers, words.language.locale, location.href) : location.href
    const text = chatText(result, subject, link, words)
    if (text && (await clipboard.copy(text))) setSays(takeAway.copied)
  }
  return (
    <>
      <p className="soft small">{takeAway.lead}</p>
      <div className="actions">
        {result.position ? (
          <button type="button" className="button" onClick={copyText}>
            {takeAway.copy}
          </button>
        ) : null}
        <button type="button" className="button" onClick={() => window.print()}>
          {takeAway.print}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => save('two-hats.json', textFile(answersFile(survey()), 'application/json'))}
        >
          {takeAway.json}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => save('two-hats.csv', textFile(csvFile(survey()), 'text/csv'))}
        >
          {takeAway.csv}
        </button>
      </div>
      <Pictures
        drawings={drawings.map(({ key, drawing }) => ({ key, name: takeAway.pictures[key], drawing }))}
        words={files}
        onSay={setSays}
      />
      <p role="status" className="small">
        {says}
      </p>
      {clipboard.refused ? (
        <label className="small">
          {takeAway.refused}
          <textarea
            className="field"
            readOnly
            rows={3}
            value={clipboard.refused}
            onFocus={({ target }) => target.select()}
          />
        </label>
      ) : null}
    </>
  )
}
