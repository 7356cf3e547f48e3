'use client'
import { useState } from 'react'
import { useLate } from '../../_site/use-late.ts'
import type { PanelProps } from './report-panel.tsx'

interface Props {
  readonly of: PanelProps['of']
  readonly main: boolean
  readonly words: PanelProps['words']
}

const load = () => import('./report-panel.tsx')

/** Opens the panel that makes the PDF; the panel itself is fetched at the first press. */
export function ReportButton({ of, main, words }: Props) {
  const [presses, setPresses] = useState(0)
  const [Panel, ask] = useLate(load)
  const open = () => {
    setPresses(presses + 1)
    ask()
  }
  return (
    <>
      <button type="button" className={main ? 'button main' : 'button'} onClick={open}>
        {words.reportPanel.open}
      </button>
      {Panel === 'failed' ? (
        <p role="status" className="copy-status small">
          {words.reportPanel.notArrived}
        </p>
      ) : null}
      {typeof Panel === 'string' ? null : <Panel of={of} opened={presses} words={words} />}
    </>
  )
}
