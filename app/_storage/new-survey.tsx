'use client'
import { useId, useRef, useState } from 'react'
import { cleanName, LONGEST_NAME } from '../_files/clean-name.ts'
import { addressIn } from '../_messages/address.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import type { Messages } from '../_messages/messages.ts'
import { startAnew } from './session.ts'
import type { Held } from './store.ts'
import type { Survey } from './survey.ts'

interface Props {
  /** The survey that is left; it stays. */
  readonly open: Survey
  readonly placed: boolean
  readonly keeping: Held['keeping']
  readonly words: Pick<Messages, 'language' | 'storage'>
}

/** A button that begins another survey, after asking which project it is about; it says what becomes of the present one. */
export function NewSurvey({ open, placed, keeping, words: { language, storage } }: Props) {
  const words = storage.anew
  const dialog = useRef<HTMLDialogElement>(null)
  const [name, setName] = useState('')
  const id = useId()
  const count = Object.keys(open.answers).length
  const stays =
    keeping === 'full' || keeping === 'blocked'
      ? words.saveFirst
      : placed
        ? words.resultStays
        : count > 0
          ? fill(words.answersStay, { answers: formats(language).counted(count, words.answers) })
          : null
  return (
    <>
      <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
        {words.start}
      </button>
      <dialog ref={dialog} aria-labelledby={`${id}-title`}>
        <form
          method="dialog"
          onSubmit={(event) => {
            event.preventDefault()
            const form = event.nativeEvent.submitter?.dataset.form === 'short' ? 'short' : 'full'
            startAnew(form, cleanName(name))
            follow(addressIn(language, form === 'short' ? '/survey/short' : '/survey'))
          }}
        >
          <h2 id={`${id}-title`}>{words.start}</h2>
          {stays ? <p>{stays}</p> : null}
          <label className="field-label" htmlFor={id}>
            {words.project}
          </label>
          <input
            id={id}
            className="field"
            dir="auto"
            autoComplete="off"
            maxLength={LONGEST_NAME}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <div className="actions">
            <button type="submit" className="button main" data-form="full">
              {words.full}
            </button>
            <button type="submit" className="button" data-form="short">
              {words.short}
            </button>
            <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
              {words.cancel}
            </button>
          </div>
        </form>
      </dialog>
    </>
  )
}

/** Goes where a link would: within the page where it holds both ends of the way, so that answers in memory stay. */
function follow(address: string): void {
  const link = document.createElement('a')
  link.href = address
  document.body.append(link)
  link.click()
  link.remove()
}
