'use client'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { fill } from '../../_messages/fill.ts'
import { momentIn } from '../../_messages/moment.ts'
import { LONGEST_LINE, LONGEST_TITLE } from '../header.ts'
import { LEAST, MOST_ENVELOPES, PURGE_DAYS } from '../policy-limits.ts'
import { ChoiceField, TextField } from './fields.tsx'
import type { Known } from './kept-round.ts'
import type { LeadWords } from './lead-words.ts'
import { closesAt, type Plan, type PlanField, type Runs, readPlan } from './read-plan.ts'

interface Props {
  /** The round before this one, whose rules are offered again. */
  readonly before: Known | null
  readonly state: 'idle' | 'making' | 'failed'
  readonly onPlan: (plan: Plan) => void
  readonly words: LeadWords
}

const seconds = () => Math.floor(Date.now() / 1000)

/** Everything a lead decides before a round is opened; what is wrong stands beside its field. */
export function OpenForm({ before, state, onPlan, words: { language, lead } }: Props) {
  const say = lead.form
  const form = useRef<HTMLFormElement>(null)
  const [runs, setRuns] = useState<Runs>('days7')
  const [date, setDate] = useState('')
  const [unnamed, setUnnamed] = useState(before !== null && !before.policy.names)
  const [wrong, setWrong] = useState<readonly PlanField[]>([])
  const [refused, setRefused] = useState<readonly PlanField[]>([])
  const of = (field: PlanField) => (wrong.includes(field) ? say.errors[field] : null)
  const closes = closesAt(runs, date, seconds())

  useEffect(() => {
    const fields = refused.map((field) =>
      form.current?.querySelector<HTMLElement>(`[name="${field === 'never' ? 'expected' : field}"]`),
    )
    for (const field of fields) field?.closest('details')?.setAttribute('open', '')
    fields[0]?.focus()
  }, [refused])

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (state === 'making') return
    const read = readPlan(new FormData(event.currentTarget), seconds())
    setWrong(read.ok ? [] : read.wrong)
    if (read.ok) onPlan(read.plan)
    else setRefused(read.wrong)
  }

  // What is mended is no longer called wrong; what is wrong anew is said when it is sent.
  const mend = (event: FormEvent<HTMLFormElement>) => {
    if (wrong.length === 0) return
    const read = readPlan(new FormData(event.currentTarget), seconds())
    setWrong(read.ok ? [] : wrong.filter((field) => read.wrong.includes(field)))
  }

  return (
    <form className="open-form" ref={form} onSubmit={submit} onInput={mend} noValidate>
      <TextField name="title" label={say.titleLabel} help={say.titleHelp} wrong={of('title')}>
        {(field) => (
          <input
            {...field}
            dir="auto"
            autoComplete="off"
            maxLength={LONGEST_TITLE}
            defaultValue={before?.title ?? ''}
          />
        )}
      </TextField>
      <TextField name="line" label={say.line} help={say.lineHelp} wrong={null}>
        {(field) => <textarea {...field} dir="auto" rows={2} maxLength={LONGEST_LINE} />}
      </TextField>
      <ChoiceField
        name="names"
        legend={say.names}
        help={say.namesHelp}
        wrong={of('names')}
        options={{ with: say.with, without: say.without }}
        {...(before ? { first: before.policy.names ? 'with' : 'without' } : {})}
        onChoose={(value) => setUnnamed(value === 'without')}
      />
      {unnamed ? (
        <TextField name="least" label={say.least} help={say.leastHelp} wrong={of('least')}>
          {(field) => (
            <input
              {...field}
              {...counts(LEAST.anonymous, MOST_ENVELOPES)}
              defaultValue={before && !before.policy.names ? before.policy.least : LEAST.offered}
            />
          )}
        </TextField>
      ) : null}
      <ChoiceField name="form" legend={say.form} options={say.forms} first={before?.policy.form ?? 'full'} />
      <ChoiceField name="runs" legend={say.runs} options={say.runsFor} first="days7" onChoose={setRuns} />
      {runs === 'date' ? (
        <TextField name="date" label={say.date} wrong={of('date')}>
          {(field) => (
            <input
              {...field}
              type="datetime-local"
              value={date}
              onChange={({ target }) => setDate(target.value)}
            />
          )}
        </TextField>
      ) : null}
      <p className="small" role="status" suppressHydrationWarning>
        {closes === null ? null : fill(say.closes, { moment: momentIn(language, closes) })}
      </p>
      <details className="fold">
        <summary>{say.more}</summary>
        <TextField name="expected" label={say.expected} wrong={of('expected') ?? of('never')}>
          {(field) => <input {...field} {...counts(1, MOST_ENVELOPES)} />}
        </TextField>
        <TextField name="purge" label={say.purge} help={say.purgeHelp} wrong={of('purge')}>
          {(field) => (
            <input
              {...field}
              {...counts(PURGE_DAYS.fewest, PURGE_DAYS.most)}
              defaultValue={before?.policy.purgeDays ?? PURGE_DAYS.offered}
            />
          )}
        </TextField>
      </details>
      <details className="fold">
        <summary>{say.promiseTitle}</summary>
        <ul>
          {say.promises.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
      </details>
      <div className="actions">
        <button type="submit" className="button main" aria-disabled={state === 'making'}>
          {say.open}
        </button>
      </div>
      <p role="status" className="small">
        {state === 'making' ? say.opening : state === 'failed' ? lead.failed : ''}
      </p>
    </form>
  )
}

const counts = (min: number, max: number) => ({
  type: 'number',
  inputMode: 'numeric' as const,
  min,
  max,
  step: 1,
})
