'use client'
import { memo, useMemo } from 'react'
import { team as teamOf } from 'two-hats/team'
import { teamFindings } from '../_findings/team-findings.ts'
import type { TeamPageWords } from '../_findings/team-words.ts'
import { AloneSection } from './alone-section.tsx'
import { CoverageSection } from './coverage-section.tsx'
import { LossesSection } from './losses-section.tsx'
import { isOnTeam, type Member } from './member.ts'
import { nameOf } from './names.ts'
import { PairSection } from './pair-section.tsx'
import type { Person } from './person.ts'
import { RatersSections } from './raters-section.tsx'
import { RolesSection } from './roles-section.tsx'
import { resultOf } from './scored.ts'
import { SpectrumSection } from './spectrum-section.tsx'

export interface AnalysisProps {
  readonly people: readonly Member[]
  readonly words: TeamPageWords
}

/** Ten minutes: everything that is said of the people together. */
export default memo(function Analysis({ people, words }: AnalysisProps) {
  const on = useMemo<readonly Person[]>(
    () =>
      people
        .filter(isOnTeam)
        .map((member) => ({ id: member.id, name: nameOf(member, words), result: resultOf(member) })),
    [people, words],
  )
  const team = useMemo(() => teamOf(on.map(({ result }) => result)), [on])
  const [only, second, third] = on
  const found = useMemo(() => teamFindings(on, team, words), [on, team, words])
  return (
    <>
      {only && !second ? <AloneSection person={only} words={words} /> : null}
      {only && second ? (
        <>
          <CoverageSection found={found.coverage} people={on} words={words} />
          {found.losses ? <LossesSection lost={found.losses} words={words} /> : null}
          {third ? null : <PairSection found={found.holds} people={on} words={words} />}
          <SpectrumSection found={found.people} words={words} />
          <RolesSection rows={found.roles} words={words} />
        </>
      ) : null}
      <RatersSections people={people} words={words} />
    </>
  )
})
