import { type ReactNode, useId } from 'react'

interface TextProps {
  readonly name: string
  readonly label: string
  readonly help?: string
  /** What is wrong with it; `null` where nothing is. */
  readonly wrong: string | null
  /** The field itself, told what names and describes it. */
  readonly children: (attributes: FieldAttributes) => ReactNode
}

export interface FieldAttributes {
  readonly id: string
  readonly name: string
  readonly className: string
  readonly 'aria-invalid': boolean
  readonly 'aria-describedby': string | undefined
}

/** A field with its label, its help and, beside it, what is wrong. */
export function TextField({ name, label, help, wrong, children }: TextProps) {
  const id = useId()
  const described = [help ? `${id}help` : '', wrong ? `${id}wrong` : ''].filter(Boolean).join(' ')
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        name,
        className: 'field',
        'aria-invalid': wrong !== null,
        'aria-describedby': described || undefined,
      })}
      {help ? (
        <p className="soft small" id={`${id}help`}>
          {help}
        </p>
      ) : null}
      <Wrong id={`${id}wrong`} text={wrong} />
    </div>
  )
}

interface ChoiceProps<Value extends string> {
  readonly name: string
  readonly legend: string
  readonly help?: string
  readonly wrong?: string | null
  readonly options: Readonly<Record<Value, string>>
  /** Chosen at first; none where it has to be said. */
  readonly first?: Value
  readonly onChoose?: (value: Value) => void
}

/** One of a few, each in words that say what follows from it. */
export function ChoiceField<Value extends string>(props: ChoiceProps<Value>) {
  const { name, legend, help, wrong = null, options, first, onChoose } = props
  const id = useId()
  const described = [help ? `${id}help` : '', wrong ? `${id}wrong` : ''].filter(Boolean).join(' ')
  return (
    <fieldset className="form-field" aria-describedby={described || undefined}>
      <legend>{legend}</legend>
      {help ? (
        <p className="soft small" id={`${id}help`}>
          {help}
        </p>
      ) : null}
      {(Object.keys(options) as Value[]).map((value) => (
        <label className="choice" key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={value === first}
            onChange={() => onChoose?.(value)}
          />
          <span>{options[value]}</span>
        </label>
      ))}
      <Wrong id={`${id}wrong`} text={wrong} />
    </fieldset>
  )
}

const Wrong = ({ id, text }: { id: string; text: string | null }) =>
  text === null ? null : (
    <p className="notice wrong" id={id}>
      {text}
    </p>
  )
