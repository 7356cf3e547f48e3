import type { JoinWords } from './join-words.ts'
import type { Joined } from './joined.ts'

/** What became of what this browser had for a round that is closed. */
export function Closed({ joined, words: { join } }: { joined: Joined | null; words: JoinWords }) {
  return (
    <section className="card round-state">
      <h2>{join.closed.title}</h2>
      <p>{join.closed[endOf(joined)]}</p>
    </section>
  )
}

function endOf(joined: Joined | null): Exclude<keyof JoinWords['join']['closed'], 'title'> {
  if (joined?.elsewhere) return 'elsewhere'
  if (joined?.waiting) return joined.sent ? 'lateChange' : 'late'
  if (!joined?.sent) return 'none'
  return joined.sent.letter ? 'sent' : 'withdrawn'
}
