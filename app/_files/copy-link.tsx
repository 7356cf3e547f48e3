'use client'
import { useEffect, useState } from 'react'
import { useClipboard } from './use-clipboard.ts'

interface Props {
  /** The address to copy, or the sentence that says why there is none. Rejects where what makes it did not arrive. */
  readonly make: () => Promise<{ readonly address: string } | { readonly problem: string }>
  readonly main: boolean
  readonly disabled?: boolean
  /** What the button is called that shares it as the device does, where the browser can; there is none where left out. */
  readonly share?: string
  readonly words: {
    readonly copy: string
    readonly copied: string
    readonly copyFailed: string
    /** Names the field with the link. */
    readonly label: string
    readonly failed: string
  }
}

/** Copies a link; where the browser refuses, the link itself. */
export function CopyLink({ make, main, disabled = false, share, words }: Props) {
  const { refused, copy } = useClipboard()
  const [says, setSays] = useState('')
  // What makes the link is fetched ahead: WebKit lets a page copy only at once after a press.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once is enough, whatever the link will be.
  useEffect(() => {
    make().catch(() => {})
  }, [])
  const press = async () => {
    const made = await make().catch(() => ({ problem: words.failed }))
    if ('problem' in made) setSays(made.problem)
    else setSays((await copy(made.address)) ? words.copied : '')
  }
  const hand = async () => {
    const made = await make().catch(() => ({ problem: words.failed }))
    if ('problem' in made) return setSays(made.problem)
    setSays('')
    const error = await navigator.share({ url: made.address }).then(
      () => null,
      (error: unknown) => error,
    )
    // Somebody who thinks better of it has done nothing wrong.
    if (error !== null && !(error instanceof DOMException && error.name === 'AbortError')) await press()
  }
  return (
    <>
      <button type="button" className={main ? 'button main' : 'button'} disabled={disabled} onClick={press}>
        {words.copy}
      </button>
      {share && typeof navigator === 'object' && 'share' in navigator ? (
        <button type="button" className="button" disabled={disabled} onClick={hand}>
          {share}
        </button>
      ) : null}
      <div role="status" className="copy-status">
        {says ? <p className="small">{says}</p> : null}
        {refused && !says ? (
          <label className="small">
            {words.copyFailed}
            <input
              className="field"
              readOnly
              value={refused}
              aria-label={words.label}
              onFocus={(event) => event.target.select()}
            />
          </label>
        ) : null}
      </div>
    </>
  )
}
