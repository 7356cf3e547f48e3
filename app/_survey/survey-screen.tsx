'use client'
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { addressIn } from '../_messages/address.ts'
import { aboutName, aboutPart, targetIn } from '../_storage/about.ts'
import { DeleteEverything } from '../_storage/delete-everything.tsx'
import { answer, chooseRole, noteOtherTab, snapshot, start, visit } from '../_storage/session.ts'
import { StorageNotices } from '../_storage/storage-notices.tsx'
import { meetOtherTabs } from '../_storage/tabs.ts'
import { answerTimer } from './answer-timer.ts'
import { Correcting } from './correcting.tsx'
import { FinishedSurvey } from './finished-survey.tsx'
import { Keys } from './keys.tsx'
import { PageItems } from './page-items.tsx'
import { type Form, pageAt, pagesOf } from './pages.ts'
import { PositionReady } from './position-ready.tsx'
import { Progress } from './progress.tsx'
import { StillOpen } from './still-open.tsx'
import type { SurveyWords } from './survey-words.ts'
import type { Handlers } from './surveyjs.tsx'
import { useEngine } from './use-engine.ts'
import { SurveyWordsProvider, useSurveyWords } from './use-survey-words.tsx'
import './survey.css'
import './choices.css'
import './item.css'

interface Props {
  readonly form: Form
  readonly words: SurveyWords
  /** How far a result that was asked for has come. */
  readonly status?: string | null
  /** What is said when the answers are about somebody else, and what stands at the end instead of a result. */
  readonly about?: {
    readonly notice: string
    readonly title: string
    readonly text: string
    readonly end: ReactNode
  }
}

/** The survey: the first page comes with the HTML; SurveyJS turns the pages once it has arrived. */
export function SurveyScreen({ form, words, status = null, about }: Props) {
  const pages = pagesOf(form)
  const [page, setPage] = useState(pageAt(form, null))
  const [ready, setReady] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const focusOn = useRef<string | null>(null)
  const [timed] = useState(answerTimer)

  const showing = useRef(page.name)

  const latest = useRef<Handlers>(null)
  // The same at every render, so that a question is not drawn anew.
  const [handlers] = useState<Handlers>(() => ({
    onAnswer: (...answer) => latest.current?.onAnswer(...answer),
    onRole: chooseRole,
    onPage: (name) => latest.current?.onPage(name),
  }))
  const { engine, View, ask } = useEngine(form, showing, words.texts, handlers)

  /** Shows the page of a name or an item, and moves focus to its heading or to the item. */
  function show(target: string, focus = true) {
    const next = pageAt(form, target)
    if (focus) focusOn.current = target
    showing.current = next.name
    if (engine) engine.model.currentPage = next.name
    setPage(next)
    timed.restart()
    visit(form, next.name)
  }

  /** Turns to a page, so that the browser's own Back leads here again. */
  function turn(name: string) {
    window.history.pushState(null, '', `#${name}${aboutPart()}`)
    show(name)
  }

  latest.current = {
    onAnswer: (id, value, pointer) => {
      answer(id, value, pointer ? timed.lap() : undefined)
      ask()
    },
    onRole: chooseRole,
    onPage: (name) => {
      if (name !== showing.current) turn(name)
    },
  }
  const latestShow = useRef(show)
  latestShow.current = show

  // biome-ignore lint/correctness/useExhaustiveDependencies: where to open is decided once.
  useLayoutEffect(() => {
    start()
    const target = targetIn(location.hash)
    show(target || snapshot().saved.page, target !== '')
    setReady(true)
    const onHash = () => {
      if (location.pathname.includes('/survey')) latestShow.current(targetIn(location.hash))
    }
    window.addEventListener('hashchange', onHash)
    return () => window.removeEventListener('hashchange', onHash)
  }, [])

  // A page may have been turned while SurveyJS was on its way into the page.
  useLayoutEffect(() => {
    if (engine) engine.model.currentPage = showing.current
  }, [engine])

  // Tabs that ask about somebody else share nothing with the others.
  useEffect(() => {
    if (aboutName() !== null) return
    const leave = meetOtherTabs(noteOtherTab)
    return () => {
      leave()
      noteOtherTab(false)
    }
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: focus follows the page that was turned to.
  useEffect(() => {
    const target = focusOn.current
    focusOn.current = null
    if (target === null) return
    const group = page.items.some((id) => id === target) && document.getElementById(target)
    const radio = group && (group.querySelector('input:checked') ?? group.querySelector('input'))
    if (radio) {
      ;(radio as HTMLElement).focus()
      group.scrollIntoView({ block: 'center' })
    } else {
      heading.current?.focus({ preventScroll: true })
      window.scrollTo(0, 0)
    }
  }, [page, ready])

  const at = pages.indexOf(page)
  const previous = pages[at - 1]
  const next = pages[at + 1]
  const { texts, survey } = words
  const part = page.part === 'last' ? null : texts[page.part]

  return (
    <SurveyWordsProvider value={words}>
      <div className="survey" data-ready={ready || undefined} data-engine={engine ? true : undefined}>
        <Progress form={form} />
        <h1 ref={heading} tabIndex={-1}>
          {part?.title ?? about?.title ?? survey.lastTitle}
        </h1>
        <p className="stem">{part?.stem ?? about?.text ?? survey.roleHelp}</p>
        {previous ? null : <Rule />}
        {about && next ? <p className="notice">{about.notice}</p> : null}
        <StorageNotices words={words} />
        <Correcting words={words} />
        <Keys />
        <div className="items">
          {about && !next ? (
            about.end
          ) : (
            <PageItems page={page} engine={engine} View={View} handlers={handlers} />
          )}
        </div>
        {next ? null : <StillOpen form={form} />}
        {about ? null : <PositionReady form={form} page={page} />}
        <div className="survey-buttons">
          {previous ? (
            <button
              type="button"
              className="button"
              onClick={() => (engine ? engine.model.prevPage() : turn(previous.name))}
            >
              {survey.back}
            </button>
          ) : (
            <span />
          )}
          {next ? (
            <button
              type="button"
              className="button main"
              data-leads-on
              onClick={() => (engine ? engine.model.nextPage() : turn(next.name))}
            >
              {survey.next}
            </button>
          ) : about ? null : (
            <a className="button main" data-leads-on href={addressIn(words.language, '/result')}>
              {survey.finish}
            </a>
          )}
        </div>
        <div role="status">{status ? <p className="notice">{status}</p> : null}</div>
        <div className="survey-foot">
          <DeleteEverything words={words.storage} />
        </div>
        <FinishedSurvey words={words} />
      </div>
    </SurveyWordsProvider>
  )
}

/** How to choose, once, above the first pair. */
function Rule() {
  const { survey, texts } = useSurveyWords()
  return (
    <div className="rule">
      <ul>
        {texts.pairs.rule.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>{survey.noRight}</p>
    </div>
  )
}
