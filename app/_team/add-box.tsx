'use client'
import { type DragEvent, useEffect, useRef, useState } from 'react'
import { itemIds } from 'two-hats'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import type { TeamWords } from '../_findings/team-words.ts'
import { addressIn } from '../_messages/address.ts'
import { useSession } from '../_storage/use-session.ts'
import { AddReport, type Report } from './add-report.tsx'
import type { Candidate } from './member.ts'
import { add } from './team-store.ts'

interface Props {
  readonly size: number
  /** Links that stand in the field as it comes. */
  readonly offered: string | null
  readonly words: TeamWords
}

/** Three ways to add people: links in any text, JSON files, and one's own answers. */
export function AddBox({ size, offered, words }: Props) {
  const say = words.team.adding
  const [before, after] = say.mineNone.split('{answer}')
  const [text, setText] = useState(offered ?? '')
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (offered !== null) field.current?.focus()
  }, [offered])
  const [report, setReport] = useState<Report | null>(null)
  const [over, setOver] = useState(false)
  const own = useSession((session) => session.saved.answers)
  const hasOwn = itemIds(twoHats1).some((id) => own[id] !== undefined)

  const take = (candidates: readonly Candidate[], problems: readonly string[], nothing = false) =>
    setReport({ ...add(candidates), problems, nothing })
  const failed = () =>
    setReport({ added: [], duplicates: [], over: [], problems: [words.team.failed], nothing: false })

  async function addLinks() {
    const module = await import('./find-links.ts').catch(() => null)
    if (module === null) return failed()
    const found = module.findLinks(text)
    const { linkProblems, keepReportInView } = await import('./problem-words.ts')
    take(found.people, linkProblems(found.problems, words), found.people.length + found.problems.length === 0)
    if (found.people.length > 0) setText('')
    keepReportInView()
  }

  async function addFiles(files: readonly File[]) {
    if (files.length === 0) return
    const modules = await Promise.all([import('./find-in-files.ts'), import('./problem-words.ts')]).catch(
      () => null,
    )
    if (modules === null) return failed()
    const [{ findInFiles }, { fileProblems, keepReportInView }] = modules
    const found = await findInFiles(files)
    take(found.people, fileProblems(found.problems, words))
    keepReportInView()
  }

  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files')
  const drag = (event: DragEvent) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    setOver(true)
  }

  return (
    <section
      aria-labelledby="add"
      className="add-box screen-only"
      data-over={over || undefined}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        if (!hasFiles(event)) return
        event.preventDefault()
        addFiles([...event.dataTransfer.files])
      }}
    >
      <h3 id="add">{say.title}</h3>
      <label htmlFor="links">{say.linksLabel}</label>
      <p className="soft small" id="links-help">
        {say.linksHelp}
      </p>
      <textarea
        id="links"
        ref={field}
        className="field"
        rows={4}
        spellCheck={false}
        aria-describedby="links-help"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="actions">
        <button type="button" className="button main" onClick={addLinks}>
          {say.addLinks}
        </button>
        <label className="button file-button">
          {say.files}
          <input
            type="file"
            multiple
            accept=".json,application/json"
            onChange={(event) => {
              addFiles([...(event.target.files ?? [])])
              event.target.value = ''
            }}
          />
        </label>
        {hasOwn ? (
          <button
            type="button"
            className="button"
            onClick={() => take([{ name: '', answers: own, about: null }], [])}
          >
            {say.mine}
          </button>
        ) : null}
      </div>
      <p className="soft small">
        {say.filesHelp}
        {hasOwn ? null : (
          <>
            {' '}
            {before}
            <a href={addressIn(words.language, '/survey')}>{say.answer}</a>
            {after}
          </>
        )}
      </p>
      <div role="status">
        {report ? (
          <AddReport
            report={report}
            together={size > 1}
            words={words}
            onAgain={(one) =>
              setReport({
                ...report,
                ...add([one], true),
                duplicates: report.duplicates.filter(({ candidate }) => candidate !== one),
              })
            }
          />
        ) : null}
      </div>
    </section>
  )
}
