'use client'
import { useState } from 'react'
import { Pictures } from '../../_figures/pictures.tsx'
import { coverageFigure } from '../../_figures/team-drawings.ts'
import { cellStatus, coverageSummary } from '../../_findings/coverage-finding.ts'
import type { HandBack } from '../hand-back.ts'
import type { LeadWords } from './lead-words.ts'
import { pictureCsv, pictureJson } from './round-files.ts'
import { SaveFiles } from './save-files.tsx'

interface Props {
  readonly picture: HandBack
  readonly words: LeadWords
}

/** A picture that was handed back, as files. */
export default function TakePicture({ picture, words }: Props) {
  const [says, setSays] = useState('')
  const { lead, files } = words
  const drawing = drawn(picture, words)
  return (
    <section aria-labelledby="take-away" className="screen-only">
      <h2 id="take-away">{lead.picture.take}</h2>
      <p className="soft small">{lead.picture.takeHelp}</p>
      <div className="actions">
        <SaveFiles
          name="picture"
          json={() => pictureJson(picture)}
          csv={() => pictureCsv(picture)}
          onSay={setSays}
          words={words}
        />
        <button type="button" className="button" onClick={() => window.print()}>
          {lead.files.print}
        </button>
      </div>
      <Pictures drawings={[{ key: 'picture', name: drawing.name, drawing }]} words={files} onSay={setSays} />
      <p role="status" className="small">
        {says}
      </p>
    </section>
  )
}

/** The ten kinds of work as the team page draws them. */
function drawn({ fields }: HandBack, words: LeadWords) {
  const rows = fields.map(({ activity, objective, status }) =>
    cellStatus({ activity, objective }, status && { status }, words),
  )
  return coverageFigure({ rows, summary: coverageSummary(rows, words) }, words, 736)
}
