'use client'
import { useEffect, useRef, useState } from 'react'
import { afterPaint } from '../_storage/after-paint.ts'
import { useSurveyWords } from './use-survey-words.tsx'

/** How the last choice was pressed; arrow keys choose on their way to another choice, so they count as other. */
let last: 'pointer' | 'digit' | 'other' = 'other'
export const lastPress = () => last

/**
 * The survey's keys: 1 to 5 choose, in the question that has the focus, else in the first open one in view; Enter goes
 * on. The hint can turn off what acts without focus (WCAG 2.1.4), and where it is not seen nothing does.
 */
export function Keys() {
  const { survey } = useSurveyWords()
  const [anywhere, setAnywhere] = useState(true)
  const hint = useRef<HTMLParagraphElement>(null)

  useEffect(() => {
    const root = hint.current?.closest<HTMLElement>('.survey')
    const onPointer = () => {
      last = 'pointer'
      delete root?.dataset.keys
    }
    const onKey = (event: KeyboardEvent) => {
      last = 'other'
      if (root) root.dataset.keys = ''
      const { key, target } = event
      if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return
      const group = target.closest('fieldset.item')
      if (key === 'Enter' && group && target instanceof HTMLInputElement) {
        event.preventDefault()
        focusNext(group)
      }
      if (!/^[1-5]$/.test(key)) return
      const free = anywhere && hint.current?.offsetParent && !target.closest('dialog, input, button, a')
      choose(group ?? (free ? firstOpenInView() : null), Number(key))
    }
    document.addEventListener('pointerdown', onPointer, true)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onPointer, true)
      document.removeEventListener('keydown', onKey)
    }
  }, [anywhere])

  return (
    <p ref={hint} className="keys-hint">
      <span>{survey.keys}</span>
      <button type="button" className="plain-button" onClick={() => setAnywhere(!anywhere)}>
        {anywhere ? survey.digitsOff : survey.digitsOn}
      </button>
    </p>
  )
}

const items = () => [...document.querySelectorAll<HTMLElement>('.survey fieldset.item')]
const isOpen = (item: Element) => item.querySelector('input:checked') === null

/** The first unanswered question whose middle is on the screen. */
function firstOpenInView(): Element | undefined {
  return items().find((item) => {
    const { top, height } = item.getBoundingClientRect()
    const middle = top + height / 2
    return isOpen(item) && middle > 0 && middle < window.innerHeight
  })
}

function choose(group: Element | null | undefined, digit: number): void {
  const radio = group?.querySelectorAll<HTMLInputElement>('.track input')[digit - 1]
  if (!radio) return
  last = 'digit'
  radio.focus({ preventScroll: true })
  radio.click()
}

const after = (group: Element | null): HTMLElement | undefined => {
  const all = items()
  return all[all.indexOf(group as HTMLElement) + 1]
}

const leadsOn = () => document.querySelector<HTMLElement>('[data-leads-on]')

/** Brings into view what follows a question that was just answered; under reduced motion everything stays. */
export function bringNext(group: Element | null): void {
  const next = after(group)
  if ((next && !isOpen(next)) || matchMedia('(prefers-reduced-motion: reduce)').matches) return
  afterPaint(() => (next ?? leadsOn())?.scrollIntoView({ block: 'nearest', behavior: 'smooth' }))()
}

/** Brings into view what has come up above the button that leads on, after a press; under reduced motion it stays. */
export function bringEnd(): void {
  if (last === 'other' || matchMedia('(prefers-reduced-motion: reduce)').matches) return
  leadsOn()?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
}

/** From one question to the next one's choice, or to the button that leads on. */
function focusNext(group: Element): void {
  const next = after(group)
  const target = next
    ? (next.querySelector<HTMLElement>('input:checked') ?? next.querySelector('input'))
    : leadsOn()
  target?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
