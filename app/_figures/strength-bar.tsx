import './figures.css'

/** Two answers and two anchors reach 25 to 75: that range is the axis. */
const low = 25
const high = 75

/** A bar for a unipolar value, in ink: strength serves both objectives. Its table says the numbers. */
export function StrengthBar({ value }: { value: number }) {
  const width = (300 * (Math.min(high, Math.max(low, value)) - low)) / (high - low)
  return (
    <svg className="figure strength" viewBox="0 0 300 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="strength-track" x="0" y="1" width="300" height="8" rx="4" />
      <rect className="strength-bar" x="0" y="1" width={Math.max(width, 3)} height="8" rx="4" />
    </svg>
  )
}
