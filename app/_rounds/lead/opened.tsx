'use client'
import { useCallback, useEffect, useMemo } from 'react'
import { meanPosition, team as teamOf } from 'two-hats/team'
import { hasCells } from '../../_findings/cells.ts'
import { fill } from '../../_messages/fill.ts'
import { formats } from '../../_messages/formats.ts'
import { isolated } from '../../_messages/isolated.ts'
import { today } from '../../_report/panel/today.ts'
import type { Member } from '../../_team/member.ts'
import { resultOf } from '../../_team/scored.ts'
import { decodeHandBack, encodeHandBack, handBackOf } from '../hand-back.ts'
import type { Letters } from './desk.ts'
import { focusTitle } from './focus-title.ts'
import { HandBackForm } from './hand-back-form.tsx'
import { type KeptRound, keep } from './kept-round.ts'
import type { KnownRound } from './lead-file.ts'
import type { LeadWords } from './lead-words.ts'
import { Message } from './message.tsx'
import { NextRound } from './next-round.tsx'
import { RoundTeam } from './round-team.tsx'
import { Since } from './since.tsx'
import { TakeAway } from './take-away.tsx'
import type { Came } from './use-place.ts'

export interface OpenedProps {
  readonly round: KnownRound
  readonly before: KeptRound | null
  readonly opened: Letters
  readonly goTo: (id: string | null, came?: Came) => void
  readonly words: LeadWords
}

/** What came out of a round: the team's picture, what is handed back, what has changed, and the next one. */
export default function Opened({ round, before, opened: { letters: found }, goTo, words }: OpenedProps) {
  const { lead } = words
  const { counted } = formats(words.language)
  const people = useMemo<readonly Member[]>(
    () => found.letters.map(({ answers, name }, at) => ({ id: at + 1, name, answers, about: null })),
    [found],
  )
  const results = useMemo(() => people.map(resultOf), [people])
  const team = useMemo(() => teamOf(results), [results])
  const mean = useMemo(() => meanPosition(results), [results])
  const agreed = useMemo(() => actionOf(round), [round])

  const keepWith = useCallback(
    (action: string) => {
      const picture = handBackOf(team, { title: round.known.title, day: today(), action })
      if (picture) keep({ ...round, summary: { picture: encodeHandBack(picture), mean } })
      return picture
    },
    [team, mean, round],
  )

  // What the next round is compared with outlives the answers, which the server deletes.
  useEffect(() => {
    if (round.summary === null) keepWith('')
  }, [round, keepWith])
  useEffect(focusTitle, [])

  if (people.length === 0) return <Message {...lead.closed.none} />
  const { damaged, repeated } = found
  const kicker = fill(lead.opened.kicker, { title: isolated(round.known.title) })
  return (
    <>
      <RoundTeam people={people} kicker={kicker} words={words}>
        <div className="finding-notes">
          {damaged > 0 ? <p className="notice">{counted(damaged, lead.opened.damaged)}</p> : null}
          {repeated > 0 ? <p className="notice">{counted(repeated, lead.opened.repeated)}</p> : null}
          <p className="soft small">{lead.opened.anyone}</p>
        </div>
        {before?.known && before.summary ? (
          <Since title={before.known.title} before={before.summary} now={{ team, mean }} words={words} />
        ) : null}
      </RoundTeam>
      {team.people > 1 && results.some(({ cells }) => hasCells(cells)) ? (
        <HandBackForm agreed={agreed} make={keepWith} words={words} />
      ) : null}
      <TakeAway file={{ title: round.known.title, day: today(), people, results }} words={words} />
      <NextRound before={round} text={lead.next.text} goTo={goTo} words={words} />
    </>
  )
}

/** What was agreed on, where it was handed back before. */
function actionOf({ summary }: KeptRound): string {
  const read = summary && decodeHandBack(summary.picture)
  return read?.ok ? read.picture.action : ''
}
