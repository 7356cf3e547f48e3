'use client'
import { type ComponentType, type RefObject, useEffect, useRef, useState } from 'react'
import type { SurveyTexts } from 'two-hats/surveyjs'
import type { Form } from './pages.ts'
import type { Engine, Handlers } from './surveyjs.tsx'

interface Loaded {
  readonly engine: Engine | null
  readonly View: ComponentType<{ engine: Engine }> | null
}

/**
 * Loads SurveyJS after the first answer given here, when the browser is idle: its code takes longer to evaluate than a
 * press may. Until it has arrived, and where it never does, the survey turns its pages itself.
 */
export function useEngine(
  wanted: boolean,
  form: Form,
  showing: RefObject<string>,
  texts: SurveyTexts,
  handlers: Handlers,
): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ engine: null, View: null })
  const latest = useRef(handlers)
  latest.current = handlers

  useEffect(() => {
    if (!wanted) return
    let engine: Engine | null = null
    let gone = false
    const load = async () => {
      const { startEngine, SurveyjsPage } = await import('./surveyjs.tsx')
      if (gone) return
      engine = startEngine(form, showing.current, texts, {
        onAnswer: (...answer) => latest.current.onAnswer(...answer),
        onRole: (role) => latest.current.onRole(role),
        onPage: (name) => latest.current.onPage(name),
      })
      setLoaded({ engine, View: SurveyjsPage })
    }
    const quietly = () => {
      load().catch((error: unknown) =>
        console.warn('SurveyJS did not load; the survey goes on without it.', error),
      )
    }
    const idle = 'requestIdleCallback' in window
    const handle = idle ? requestIdleCallback(quietly) : setTimeout(quietly, 200)
    return () => {
      gone = true
      if (idle) cancelIdleCallback(handle as number)
      else clearTimeout(handle)
      engine?.stop()
    }
  }, [wanted, form, showing, texts])

  return loaded
}
