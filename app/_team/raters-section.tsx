'use client'
import { useId, useState } from 'react'
import { type SelfVersusOthers, selfVersusOthers } from 'two-hats/team'
import { noAnswers } from '../../questions/two-hats-1/checked-answers.ts'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import type { TeamWords } from '../_findings/team-words.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { isolated } from '../_messages/isolated.ts'
import { isOnTeam, type Member } from './member.ts'
import { nameOf } from './names.ts'

interface Props {
  readonly people: readonly Member[]
  readonly words: TeamWords
}

/** For everybody whom others answered about: do these agree, and how far off is the person? */
export function RatersSections({ people, words }: Props) {
  const about = [...new Set(people.flatMap((member) => member.about ?? []))]
  return about.map((name) => <Raters key={name} name={name} people={people} words={words} />)
}

function Raters({ name, people, words }: Props & { readonly name: string }) {
  const say = words.team.raters
  const id = useId()
  const on = people.filter(isOnTeam)
  const [chosen, choose] = useState<number | null>(null)
  const self = on.find((member) => member.id === chosen) ?? on.find((member) => member.name === name)
  const others = people.filter((member) => member.about === name).map(({ answers }) => answers)
  const found = selfVersusOthers(twoHats1, self?.answers ?? noAnswers, others)
  const shown = isolated(name)
  return (
    <section aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{fill(say.title, { name: shown })}</h2>
      <label className="self-choice">
        {fill(say.self, { name: shown })}
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
      <Found found={found} name={shown} known={self !== undefined} words={words} />
    </section>
  )
}

interface FoundProps {
  readonly found: SelfVersusOthers
  readonly name: string
  readonly known: boolean
  readonly words: TeamWords
}

function Found({ found, name, known, words }: FoundProps) {
  const say = words.team.raters
  const { counted, hundredth, between } = formats(words.language)
  if (found.status === 'refused') {
    const raters = found.raters === 0 ? say.noRater : counted(found.raters, say.raters)
    return <p>{fill(say.tooFew, { raters, name })}</p>
  }
  const { agreement, icc, difference, noDifference } = found
  const range = (one: NonNullable<typeof icc>['single']) =>
    one.interval ? between(hundredth(one.interval[0]), hundredth(one.interval[1])) : words.team.roles.unknown
  const rows = [
    { name: say.agreement, value: agreement, help: say.agreementHelp },
    ...(icc
      ? [
          { name: say.icc, value: icc.single.value, help: fill(say.iccHelp, { range: range(icc.single) }) },
          {
            name: say.iccMean,
            value: icc.mean.value,
            help: fill(say.iccMeanHelp, { range: range(icc.mean) }),
          },
        ]
      : []),
    {
      name: say.difference,
      value: known ? difference : null,
      help:
        (known ? noDifference && say.reasons[noDifference] : say.noSelf) ||
        fill(say.differenceHelp, { name }),
    },
  ]
  return (
    <dl className="indices">
      {rows.map(({ name, value, help }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="value">{value === null ? '–' : hundredth(value)}</dd>
          <dd className="soft small">{help}</dd>
        </div>
      ))}
    </dl>
  )
}
