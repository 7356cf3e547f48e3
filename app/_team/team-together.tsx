import { type ReactNode, useEffect, useState } from 'react'
import type { TeamPageWords } from '../_findings/team-words.ts'
import { NotArrived } from '../_site/not-arrived.tsx'
import { useLate } from '../_site/use-late.ts'
import { DeleteEverything } from '../_storage/delete-everything.tsx'
import { AsideNotice } from '../_storage/storage-notices.tsx'
import { Editor } from './editor.tsx'
import { Empty } from './empty.tsx'
import { Headline } from './headline.tsx'
import type { Member } from './member.ts'
import type { SharedTeam } from './read-team.ts'
import type { BannerProps } from './shared-banner.tsx'
import type { TeamState } from './team-store.ts'
import { useSettled } from './use-settled.ts'

interface Props {
  readonly people: readonly Member[]
  /** Of a team in a link: whose it is, how many are kept here, and the way to those. */
  readonly from:
    | (Pick<BannerProps, 'kept' | 'leave'> & Omit<Extract<SharedTeam, { kind: 'people' }>, 'people' | 'kind'>)
    | null
  readonly keeping: TeamState['keeping']
  /** What is said of the made-up team. */
  readonly sample: string
  readonly words: TeamPageWords
  readonly children: ReactNode
}

const loadAnalysis = () => import('./analysis.tsx')

/** People together: what is said of them, and who they are. */
export function TeamTogether({ people, from, keeping, sample, words, children }: Props) {
  // The list answers at once; what is computed from it follows.
  const settled = useSettled(people)
  const [begunEmpty] = useState(people.length === 0)
  const [Analysis, ask] = useLate(loadAnalysis)
  const some = settled.length > 0
  useEffect(() => {
    if (some) ask()
  }, [some, ask])
  const waiting = Analysis === 'waiting'

  return (
    <div className="result team-page">
      {from ? null : <Keeping keeping={keeping} words={words} />}
      {some ? (
        <Headline people={settled} kicker={kickerOf(from?.origin ?? 'here', words)} words={words} />
      ) : (
        <Empty sample={sample} words={words} />
      )}
      {from ? <from.parts.Banner people={people} {...from} words={words} /> : null}
      {Analysis === 'failed' ? (
        <NotArrived text={words.team.failed} tryAgain={words.team.tryAgain} />
      ) : some && !waiting ? (
        <Analysis people={settled} shared={from !== null} words={words} />
      ) : null}
      {/* What stands below what is still to come comes with it, so that nothing moves. */}
      {waiting && !begunEmpty ? null : (
        <>
          {from ? (
            <from.parts.People people={people} words={words} />
          ) : (
            <Editor people={people} words={words} />
          )}
          <div className="result-foot">{children}</div>
          {from ? null : <DeleteEverything words={words.storage} />}
        </>
      )}
    </div>
  )
}

const kickerOf = (origin: BannerProps['origin'] | 'here', { team: say }: TeamPageWords): string =>
  ({
    here: say.kicker,
    shared: say.kickerShared,
    sample: say.sample.kicker,
    beside: say.beside.kicker,
  })[origin]

function Keeping({ keeping, words }: { keeping: TeamState['keeping']; words: TeamPageWords }) {
  const say = words.team.keeping
  return (
    <div role="status">
      {keeping === 'full' || keeping === 'blocked' ? <p className="notice">{say[keeping]}</p> : null}
      <AsideNotice words={words} />
    </div>
  )
}
