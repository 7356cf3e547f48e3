'use client'
import { type ComponentType, type RefObject, useEffect, useRef, useState } from 'react'
import type { SurveyTexts } from 'two-hats/surveyjs'
import { whenIdle } from '../_storage/after-paint.ts'
import type { Form } from './pages.ts'
import type { Engine, Handlers } from './surveyjs.tsx'

interface Loaded {
  readonly engine: Engine | null
  readonly View: ComponentType<{ engine: Engine }> | null
}

/**
 * Loads SurveyJS once it is asked for, when the browser is idle: its code takes longer to evaluate than a press may.
 * Until it has arrived, and where it never does, the survey turns its pages itself.
 */
export function useEngine(
  form: Form,
  showing: RefObject<string>,
  texts: SurveyTexts,
  handlers: Handlers,
): Loaded & { readonly ask: () => void } {
  const [loaded, setLoaded] = useState<Loaded>({ engine: null, View: null })
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => () => stop.current?.(), [])

  const ask = () => {
    if (stop.current) return
    let engine: Engine | null = null
    let gone = false
    stop.current = () => {
      gone = true
      engine?.stop()
    }
    const load = async () => {
      if (gone) return
      const { startEngine, SurveyjsPage } = await import('./surveyjs.tsx')
      if (gone) return
      engine = startEngine(form, showing.current, texts, handlers)
      setLoaded({ engine, View: SurveyjsPage })
    }
    whenIdle(() => {
      load().catch((error: unknown) =>
        console.warn('SurveyJS did not load; the survey goes on without it.', error),
      )
    })()
  }

  return { ...loaded, ask }
}
