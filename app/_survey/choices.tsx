'use client'
import { type RefObject, useId, useLayoutEffect, useRef } from 'react'
import { type Session, snapshot } from '../_storage/session.ts'
import { useSession } from '../_storage/use-session.ts'
import { bringNext, lastPress } from './keys.tsx'

/** One radio of a group. */
export interface Option {
  readonly value: string
  /** Read aloud. */
  readonly label: string
  /** Printed in its place, where there is little room. */
  readonly printed?: string | undefined
  /** Said beside the label. */
  readonly help?: string
  /** Set apart from the scale: "not faced". */
  readonly apart?: boolean
}

interface Props {
  /** The group's name in the form and the target of links to it. */
  readonly name: string
  readonly layout: 'pair' | 'scale' | 'list'
  readonly legend: React.ReactNode
  /** Ids of further elements that belong to the group's name, such as the two statements. */
  readonly labelledBy?: readonly string[]
  readonly before?: React.ReactNode
  readonly options: readonly Option[]
  /** The stored choice; `undefined` while unanswered, `null` while nothing has been read yet. */
  readonly chosenOf: (session: Session) => string | undefined | null
  readonly onChoose: (value: string | undefined, pointer: boolean) => void
  readonly clear: { readonly label: string; readonly named: string }
}

/**
 * A radio group. The radios are uncontrolled: a press paints at once, and a choice made before scripts arrived is found
 * in the page and kept.
 */
export function Choices(props: Props) {
  const { name, layout, legend, labelledBy = [], before, options, chosenOf, onChoose, clear } = props
  const group = useRef<HTMLFieldSetElement>(null)
  const legendId = useId()

  return (
    <>
      <fieldset
        ref={group}
        id={name}
        className={`item ${layout}`}
        aria-labelledby={[legendId, ...labelledBy].join(' ')}
        onChange={({ target }) => {
          if (chosenOf(snapshot()) === undefined && lastPress() !== 'other') bringNext(group.current)
          onChoose((target as HTMLElement as HTMLInputElement).value, lastPress() === 'pointer')
        }}
      >
        <legend id={legendId}>{legend}</legend>
        <div className="answers">
          {before}
          <div className="track">{options.filter((option) => !option.apart).map(radioOf(name))}</div>
          <div className="apart">
            {options.filter((option) => option.apart).map(radioOf(name))}
            <button
              type="button"
              className="plain-button clear"
              aria-label={clear.named}
              onClick={() => {
                onChoose(undefined, false)
                radiosOf(group.current)[0]?.focus()
              }}
            >
              {clear.label}
            </button>
          </div>
        </div>
      </fieldset>
      <ShowChosen group={group} chosenOf={chosenOf} onChoose={onChoose} />
    </>
  )
}

interface Shown extends Pick<Props, 'chosenOf' | 'onChoose'> {
  readonly group: RefObject<HTMLFieldSetElement | null>
}

/** Checks the radio of the stored choice. It draws nothing itself, so that an answer draws no question anew. */
function ShowChosen({ group, chosenOf, onChoose }: Shown) {
  const chosen = useSession(chosenOf)
  const asking = useSession((session) => session.asking)

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was chosen before scripts arrived, once.
  useLayoutEffect(() => {
    const early = radiosOf(group.current).find((radio) => radio.checked)
    if (early) onChoose(early.value, false)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change that waits for a word is not shown as made.
  useLayoutEffect(() => {
    if (chosen === null) return
    for (const radio of radiosOf(group.current)) radio.checked = radio.value === chosen
  }, [chosen, asking])

  return null
}

const radioOf = (name: string) => (option: Option) => (
  <label className="choice" key={option.value}>
    <input type="radio" name={name} value={option.value} />
    <span className="label">
      {option.label}
      {option.help ? <span className="help">{option.help}</span> : null}
    </span>
    {option.printed ? (
      <span className="printed" aria-hidden="true">
        {option.printed}
      </span>
    ) : null}
  </label>
)

const radiosOf = (group: Element | null): HTMLInputElement[] => [
  ...(group?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? []),
]
