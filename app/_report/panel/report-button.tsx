'use client'
import { type ComponentType, useState } from 'react'
import type { PanelProps } from './report-panel.tsx'

interface Props {
  readonly of: PanelProps['of']
  readonly main: boolean
  readonly words: PanelProps['words']
}

type State = ComponentType<PanelProps> | 'waiting' | 'failed'

/** Opens the panel that makes the PDF; the panel itself is fetched at the first press. */
export function ReportButton({ of, main, words }: Props) {
  const [presses, setPresses] = useState(0)
  const [state, setState] = useState<State>('waiting')
  const open = () => {
    setPresses(presses + 1)
    if (typeof state !== 'string') return
    setState('waiting')
    import('./report-panel.tsx').then(
      (module) => setState(() => module.default),
      () => setState('failed'),
    )
  }
  const Panel = typeof state === 'string' ? null : state
  return (
    <>
      <button type="button" className={main ? 'button main' : 'button'} onClick={open}>
        {words.reportPanel.open}
      </button>
      {state === 'failed' ? (
        <p role="status" className="copy-status small">
          {words.reportPanel.notArrived}
        </p>
      ) : null}
      {Panel ? <Panel of={of} opened={presses} words={words} /> : null}
    </>
  )
}
