'use client'
import { useState } from 'react'
import { coverageDrawing } from '../../_figures/coverage-drawing.ts'
import { Pictures } from '../../_figures/pictures.tsx'
import { cellName } from '../../_findings/cells.ts'
import { fill } from '../../_messages/fill.ts'
import { formats } from '../../_messages/formats.ts'
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
  const { language, activities, objectives, team } = words
  const { clauses, labelled } = formats(language)
  const rows = fields.map((field) => ({
    ...{ activity: field.activity, objective: field.objective },
    found: field.status && { status: field.status },
    name: cellName(field, words),
    status: team.coverage.status[field.status ?? 'unknown'],
  }))
  const statuses = clauses(rows.map(({ name, status }) => labelled(name, status)))
  const summary = fill(team.coverage.summary, { statuses })
  return coverageDrawing(
    rows,
    { language, ...objectives, activities, name: team.coverage.name, summary },
    736,
  )
}
