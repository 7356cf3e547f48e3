import type { TeamWords } from './team-words.ts'

/** A part of the page did not arrive: what is safe, and one button. */
export function NotArrived({ words: { team } }: { words: TeamWords }) {
  return (
    <div role="status" className="notice">
      <p>{team.failed}</p>
      <button type="button" className="plain-button" onClick={() => location.reload()}>
        {team.tryAgain}
      </button>
    </div>
  )
}
