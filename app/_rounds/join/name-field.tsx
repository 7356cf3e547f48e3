import { useEffect, useId, useRef } from 'react'

interface Props {
  readonly name: string
  readonly change: (name: string) => void
  /** What is wrong with it, once somebody has tried to send it. */
  readonly problem: string | null
  readonly longest: number
  readonly label: string
}

/** The name that goes with the answers; where it is missing, the focus goes back to it. */
export function NameField({ name, change, problem, longest, label }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (problem !== null) field.current?.focus()
  }, [problem])
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        ref={field}
        className="field"
        dir="auto"
        autoComplete="name"
        required
        maxLength={longest}
        value={name}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={({ target }) => change(target.value)}
      />
      {problem === null ? null : (
        <p id={`${id}-problem`} className="small" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
