import { useId } from 'react'

interface Props {
  readonly name: string
  readonly label: string
  readonly help: string
}

/** Something that a report may hold besides, off until it is wanted. */
export function Choice({ name, label, help }: Props) {
  const id = useId()
  return (
    <div>
      <label className="choice">
        <input type="checkbox" name={name} aria-describedby={id} />
        {label}
      </label>
      <p className="soft small choice-help" id={id}>
        {help}
      </p>
    </div>
  )
}
