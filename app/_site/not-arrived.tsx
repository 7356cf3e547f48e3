interface Props {
  readonly text: string
  readonly tryAgain: string
}

/** A part of the page did not arrive: what is safe, and one button. */
export const NotArrived = ({ text, tryAgain }: Props) => (
  <div role="status" className="notice">
    <p>{text}</p>
    <button type="button" className="plain-button" onClick={() => location.reload()}>
      {tryAgain}
    </button>
  </div>
)
