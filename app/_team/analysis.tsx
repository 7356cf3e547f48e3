'use client'
import { memo, useMemo } from 'react'
import { team as teamOf } from 'two-hats/team'
import { hasCells } from '../_findings/cells.ts'
import { teamFindings } from '../_findings/team-findings.ts'
import type { TeamPageWords } from '../_findings/team-words.ts'
import { Folds } from '../_site/folds.tsx'
import { AloneSection } from './alone-section.tsx'
import { CoverageSection } from './coverage-section.tsx'
import { HoldsSection } from './holds-section.tsx'
import { LossesSection } from './losses-section.tsx'
import { isOnTeam, type Member } from './member.ts'
import { nameOf } from './names.ts'
import type { Person } from './person.ts'
import { PersonByPerson } from './person-by-person.tsx'
import { RatersSections } from './raters-section.tsx'
import { resultOf } from './scored.ts'
import { ShareTeam } from './share-team.tsx'
import { Specialists } from './specialists.tsx'
import { SpectrumSection } from './spectrum-section.tsx'

export interface AnalysisProps {
  readonly people: readonly Member[]
  readonly shared: boolean
  readonly words: TeamPageWords
}

/** Ten minutes: everything that is said of the people together, what it rests on closed. */
export default memo(function Analysis({ people, shared, words }: AnalysisProps) {
  const on = useMemo<readonly Person[]>(
    () =>
      people
        .filter(isOnTeam)
        .map((member) => ({ id: member.id, name: nameOf(member, words), result: resultOf(member) })),
    [people, words],
  )
  const team = useMemo(() => teamOf(on.map(({ result }) => result)), [on])
  const [only, second] = on
  const found = useMemo(() => teamFindings(on, team, words), [on, team, words])
  const many = only && second
  // Who was not asked how often has no kinds of work: ten unknown ones would say nothing.
  const asked = on.some(({ result }) => hasCells(result.cells))
  return (
    <>
      {many && found.losses ? <LossesSection lost={found.losses} words={words} /> : null}
      {many && asked ? <CoverageSection found={found.coverage} words={words} /> : null}
      {many && asked ? <HoldsSection found={found.holds} people={on.length} words={words} /> : null}
      {many ? <SpectrumSection found={found.people} words={words} /> : null}
      {only && !second ? <AloneSection person={only} words={words} /> : null}
      <RatersSections people={people} words={words} />
      {shared ? null : <ShareTeam people={people} words={words} />}
      {many ? (
        <Folds words={words.team.closer}>
          <PersonByPerson found={found} people={on} words={words} />
          <Specialists found={found} words={words} />
        </Folds>
      ) : null}
    </>
  )
})
