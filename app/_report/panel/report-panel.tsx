'use client'
import { type FormEvent, useEffect, useId, useRef } from 'react'
import type { Answers } from 'two-hats'
import type { Role } from '../../../questions/texts.ts'
import type { ItemId } from '../../../questions/two-hats-1/instrument.ts'
import { fill } from '../../_messages/fill.ts'
import { formats } from '../../_messages/formats.ts'
import type { Messages } from '../../_messages/messages.ts'
import { namedLeftOut } from '../left-out.ts'
import { LONGEST_TEXT } from '../making/longest-text.ts'
import { reportName } from '../making/report-name.ts'
import { resultLink } from '../making/result-link.ts'
import { Choice } from './choice.tsx'
import { fastLine } from './fast-line.ts'
import { paperFor } from './paper.ts'
import { prepare } from './report-maker.ts'
import { today } from './today.ts'
import { useReport } from './use-report.ts'
import './report-panel.css'

/** What is known of the answers that a report is made of. */
export interface Reportable {
  readonly answers: Answers<ItemId>
  readonly role: Role | null
  readonly seconds: { readonly [id in ItemId]?: number }
  readonly own: boolean
}

/** A team with what its people answered. */
export interface ReportableTeam {
  readonly members: readonly { readonly name: string; readonly answers: Answers<ItemId> }[]
}

export interface PanelProps {
  readonly of: Reportable | ReportableTeam
  /** How often the panel was asked for; it opens whenever this grows. */
  readonly opened: number
  readonly words: Pick<Messages, 'language' | 'reportPanel'>
}

const papers = ['A4', 'Letter'] as const

/** Asks what the report should hold, makes it, and offers the file. */
export default function ReportPanel({ of, opened, words: { language, reportPanel: words } }: PanelProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const status = useRef<HTMLDivElement>(null)
  const id = useId()
  const { progress, make, stop } = useReport()
  const making = progress.kind === 'making'
  const refused = progress.kind === 'refused' ? progress.message : null
  const leftOut = progress.kind === 'made' ? progress.leftOut : []

  useEffect(() => {
    if (opened === 0) return
    dialog.current?.showModal()
    dialog.current?.querySelector<HTMLInputElement>('input:checked')?.focus()
    if (fastLine()) prepare()
  }, [opened])

  // On a phone the panel is as high as the screen: what has become of the report would be said below it.
  useEffect(() => {
    if (progress.kind === 'made') status.current?.scrollIntoView({ block: 'nearest' })
  }, [progress.kind])

  useEffect(() => {
    if (refused) field.current?.focus()
  }, [refused])

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (making) return
    const asked = new FormData(event.currentTarget)
    const date = today()
    const common = {
      locale: language.locale,
      name: String(asked.get('name') ?? ''),
      page: asked.get('paper') === 'Letter' ? ('Letter' as const) : ('A4' as const),
      date,
    }
    make(
      'members' in of
        ? { ...of, ...common }
        : {
            ...of,
            ...common,
            everyAnswer: asked.has('answers'),
            link: asked.has('link') ? resultLink(of.answers, language.locale, location.href) : null,
          },
      reportName(date),
    )
  }

  return (
    <dialog ref={dialog} className="report-panel" aria-labelledby={`${id}title`} onClose={stop}>
      <h2 id={`${id}title`}>{words.title}</h2>
      <p className="soft small">{'members' in of ? words.leadTeam : words.lead}</p>
      <form onSubmit={submit}>
        <fieldset>
          <legend>{words.paper}</legend>
          {papers.map((paper) => (
            <label className="choice" key={paper}>
              <input
                type="radio"
                name="paper"
                value={paper}
                defaultChecked={paper === paperFor(navigator.language)}
              />
              {words.papers[paper]}
            </label>
          ))}
        </fieldset>
        <div>
          <label htmlFor={`${id}name`}>{'members' in of ? words.nameTeam : words.name}</label>
          <input
            ref={field}
            id={`${id}name`}
            className="field"
            name="name"
            maxLength={LONGEST_TEXT}
            autoComplete="off"
            dir="auto"
            aria-invalid={refused !== null}
            aria-describedby={`${id}help${refused ? ` ${id}refused` : ''}`}
          />
          <p className="soft small" id={`${id}help`}>
            {words.nameHelp}
          </p>
          {refused ? (
            <p className="notice" id={`${id}refused`}>
              {refused}
            </p>
          ) : null}
        </div>
        {'members' in of ? null : (
          <>
            <Choice name="answers" label={words.answers} help={words.answersHelp} />
            <Choice name="link" label={words.link} help={words.linkHelp} />
          </>
        )}
        <div className="actions">
          <button type="submit" className="button main" aria-disabled={making}>
            {words.make}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => (making ? stop() : dialog.current?.close())}
          >
            {making ? words.stop : words.close}
          </button>
        </div>
      </form>
      <div role="status" className="small" ref={status}>
        {making ? <p>{words.stages[progress.stage]}</p> : null}
        {progress.kind === 'made' ? <p>{fill(words.made, { name: progress.file })}</p> : null}
        {leftOut.length > 0 ? (
          <p>{fill(words.leftOut, { characters: formats(language).list(namedLeftOut(leftOut)) })}</p>
        ) : null}
        {progress.kind === 'stopped' || progress.kind === 'notArrived' || progress.kind === 'failed' ? (
          <p>{words[progress.kind]}</p>
        ) : null}
      </div>
      {progress.kind === 'made' ? (
        <a className="again" href={progress.address} download={progress.file}>
          {words.again}
        </a>
      ) : null}
    </dialog>
  )
}
