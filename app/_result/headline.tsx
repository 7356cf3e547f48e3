/** A claim with its objective marked: `[the team]` takes the colour that means the team. */
export function Claim({ text, side }: { text: string; side: 'team' | 'project' | null }) {
  const [before, named, after] = text.split(/[[\]]/)
  if (named === undefined) return text
  return (
    <>
      {before}
      <span className={side ?? ''}>{named}</span>
      {after}
    </>
  )
}
