'use client'
import { useState } from 'react'
import { ReportButton } from '../../_report/panel/report-button.tsx'
import type { LeadWords } from './lead-words.ts'
import { type OpenedFile, openedCsv, openedJson } from './round-files.ts'
import { SaveFiles } from './save-files.tsx'

interface Props {
  readonly file: OpenedFile
  readonly words: LeadWords
}

/** What came out of a round as a report, of several people, and as files. */
export function TakeAway({ file, words }: Props) {
  const say = words.lead.opened
  const [says, setSays] = useState('')
  return (
    <section aria-labelledby="take-away" className="screen-only">
      <h2 id="take-away">{say.report}</h2>
      <p className="soft small">{say.reportHelp}</p>
      <div className="actions">
        {file.people.length > 1 ? (
          <ReportButton of={{ members: file.people }} main={false} words={words} />
        ) : null}
        <SaveFiles
          name={`round-${file.day}`}
          json={() => openedJson(file)}
          csv={() => openedCsv(file)}
          onSay={setSays}
          words={words}
        />
      </div>
      <p role="status" className="small">
        {says}
      </p>
    </section>
  )
}
