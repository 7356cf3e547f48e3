'use client'
import { useId, useLayoutEffect, useRef } from 'react'

/** One radio of a group. */
export interface Option {
  readonly value: string
  readonly label: string
  /** Set apart from the scale: "not faced", "rather not say". */
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
  readonly after?: React.ReactNode
  readonly options: readonly Option[]
  /** The stored choice; `undefined` while unanswered, `null` while nothing has been read yet. */
  readonly chosen: string | undefined | null
  /** A change that waits for a word: meanwhile, and if it is given up, the stored choice is shown. */
  readonly asking: unknown
  readonly onChoose: (value: string | undefined, pointer: boolean) => void
  readonly clear: { readonly label: string; readonly named: string }
}

/**
 * A radio group with a keyboard of its own (1 to 5 choose, Enter goes on). The radios are uncontrolled: a press
 * paints at once, and a choice made before scripts arrived is found in the page and kept.
 */
export function Choices(props: Props) {
  const {
    name,
    layout,
    legend,
    labelledBy = [],
    before,
    after,
    options,
    chosen,
    asking,
    onChoose,
    clear,
  } = props
  const group = useRef<HTMLFieldSetElement>(null)
  const pointer = useRef(false)
  const legendId = useId()

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was chosen before scripts arrived, once.
  useLayoutEffect(() => {
    const early = checkedRadio(group.current)
    if (early) onChoose(early.value, false)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change that waits is not shown as made.
  useLayoutEffect(() => {
    if (chosen === null) return
    for (const radio of radiosOf(group.current)) radio.checked = radio.value === chosen
  }, [chosen, asking])

  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>) => {
    event.currentTarget.dataset.keys = ''
    if (event.ctrlKey || event.metaKey || event.altKey) return
    pointer.current = false
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault()
      focusNext(group.current)
    }
    const radio = /^[1-5]$/.test(event.key) && radiosOf(group.current)[Number(event.key) - 1]
    if (radio && Number(event.key) <= options.filter((option) => !option.apart).length) {
      event.preventDefault()
      radio.focus()
      radio.checked = true
      onChoose(radio.value, false)
    }
  }

  return (
    <fieldset
      ref={group}
      id={name}
      className={`item ${layout}`}
      aria-labelledby={[legendId, ...labelledBy].join(' ')}
      onKeyDown={onKeyDown}
      onPointerDown={({ currentTarget }) => {
        pointer.current = true
        delete currentTarget.dataset.keys
      }}
      onChange={(event) => onChoose((event.target as HTMLElement as HTMLInputElement).value, pointer.current)}
    >
      <legend id={legendId}>{legend}</legend>
      <div className="answers">
        {before}
        <div className="track">{options.filter((option) => !option.apart).map(radioOf(name))}</div>
        {after}
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
  )
}

const radioOf = (name: string) => (option: Option) => (
  <label className="choice" key={option.value}>
    <input type="radio" name={name} value={option.value} />
    <span className="label">{option.label}</span>
  </label>
)

const radiosOf = (group: Element | null): HTMLInputElement[] => [
  ...(group?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? []),
]

const checkedRadio = (group: Element | null) => radiosOf(group).find((radio) => radio.checked)

/** From one group to the next one's choice, or to the button that leads on. */
function focusNext(group: Element | null): void {
  const groups = [...document.querySelectorAll<HTMLElement>('fieldset.item')]
  const next = groups[groups.indexOf(group as HTMLElement) + 1]
  const target = next
    ? (checkedRadio(next) ?? radiosOf(next)[0])
    : document.querySelector<HTMLElement>('[data-leads-on]')
  target?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
