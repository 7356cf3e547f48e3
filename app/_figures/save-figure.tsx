import { useState } from 'react'
import type { Messages } from '../_messages/messages.ts'
import type { Drawing } from './drawing.ts'
import { Pictures } from './pictures.tsx'

interface Props {
  /** Part of the file's name. */
  readonly file: string
  readonly drawing: Drawing
  readonly words: Messages['files']
}

/** One figure as a picture to keep, below it. */
export function SaveFigure({ file, drawing, words }: Props) {
  const [says, setSays] = useState('')
  return (
    <div className="save-figure screen-only">
      <Pictures drawings={[{ key: file, name: drawing.name, drawing }]} words={words} onSay={setSays} />
      <p role="status" className="small">
        {says}
      </p>
    </div>
  )
}
