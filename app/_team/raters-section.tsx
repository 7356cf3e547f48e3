'use client'
import { useState } from 'react'
import { Figure } from '../_figures/figure.tsx'
import { selfFigure } from '../_figures/team-drawings.ts'
import { ratersFinding } from '../_findings/raters-finding.ts'
import type { TeamWords } from '../_findings/team-words.ts'
import { fill } from '../_messages/fill.ts'
import { isolated } from '../_messages/isolated.ts'
import { Fold } from '../_site/fold.tsx'
import { IndexList } from './index-list.tsx'
import { isOnTeam, type Member } from './member.ts'
import { nameOf } from './names.ts'
import { resultOf } from './scored.ts'

interface Props {
  readonly people: readonly Member[]
  readonly words: TeamWords
}

/** For everybody whom others answered about: how the two lie beside each other. */
export function RatersSections({ people, words }: Props) {
  const about = [...new Set(people.flatMap((member) => member.about ?? []))]
  return about.map((name, at) => <Raters key={name} at={at + 1} name={name} people={people} words={words} />)
}

const told = (member: Member) => ({ answers: member.answers, result: resultOf(member) })

function Raters({ at, name, people, words }: Props & { readonly at: number; readonly name: string }) {
  const say = words.team.raters
  const on = people.filter(isOnTeam)
  const [chosen, choose] = useState<number | null>(null)
  const self = on.find((member) => member.id === chosen) ?? on.find((member) => member.name === name)
  const others = people.filter((member) => member.about === name).map(told)
  const { title, sentences, compared } = ratersFinding(name, self ? told(self) : null, others, words)
  return (
    <section aria-labelledby={`raters-${at}`}>
      <h2 id={`raters-${at}`}>{title}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <label className="self-choice screen-only">
        {fill(say.self, { name: isolated(name) })}
        <select
          className="field"
          value={self?.id ?? ''}
          onChange={(event) => choose(Number(event.target.value) || null)}
        >
          <option value="">{say.choose}</option>
          {on.map((member) => (
            <option key={member.id} value={member.id}>
              {nameOf(member, words)}
            </option>
          ))}
        </select>
      </label>
      {compared ? (
        <>
          <Figure drawings={[selfFigure(compared, words, 736), selfFigure(compared, words, 340)]} />
          <p className="soft small">{compared.talk}</p>
          <Fold id={`coefficients-${at}`} title={say.coefficients}>
            <IndexList rows={compared.coefficients} />
          </Fold>
        </>
      ) : null}
    </section>
  )
}
