import { Figure } from '../_figures/figure.tsx'
import { SaveFigure } from '../_figures/save-figure.tsx'
import { peopleFigure } from '../_figures/team-drawings.ts'
import type { PeopleFinding } from '../_findings/people-finding.ts'
import type { TeamPageWords } from '../_findings/team-words.ts'

interface Props {
  readonly found: PeopleFinding
  readonly words: TeamPageWords
}

/** The people between the two ends. */
export function SpectrumSection({ found: { placed, without }, words }: Props) {
  const say = words.team.spectrum
  const wide = peopleFigure(placed, words, 736)
  return (
    <section aria-labelledby="spectrum">
      <h2 id="spectrum">{say.title}</h2>
      {placed.length > 0 ? (
        <>
          <p className="soft small">{say.lead}</p>
          <Figure drawings={[wide, peopleFigure(placed, words, 340)]} />
          <SaveFigure file="people" drawing={wide} words={words.files} />
        </>
      ) : null}
      {without ? <p className="small">{without}</p> : null}
    </section>
  )
}
