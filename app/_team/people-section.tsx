'use client'
import { useEffect, useRef, useState } from 'react'
import type { TeamWords } from '../_findings/team-words.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { isolated } from '../_messages/isolated.ts'
import { Fold } from '../_site/fold.tsx'
import { UNDO_WITHIN } from '../_site/undo-within.ts'
import { isOnTeam, type Member } from './member.ts'
import { nameOf } from './names.ts'
import { PersonRow } from './person-row.tsx'
import { putBack, type Removed, remove } from './team-store.ts'

/** Longer lists are folded, so that the findings stay near. */
const folded = 8

/** Who is in it: names to edit, people to take out, ten seconds to think better of it. */
export function PeopleSection({ people, words }: { people: readonly Member[]; words: TeamWords }) {
  const say = words.team.list
  const { counted, list } = formats(words.language)
  const [removed, setRemoved] = useState<Removed>([])
  const undo = useRef<HTMLButtonElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    if (removed.length === 0) return
    undo.current?.focus()
    const timer = setTimeout(() => {
      if (document.activeElement === undo.current) heading.current?.focus()
      setRemoved([])
    }, UNDO_WITHIN)
    return () => clearTimeout(timer)
  }, [removed])

  if (people.length === 0 && removed.length === 0) return null
  const takeOut = (id: number) => setRemoved(remove([id]))
  const rows = (some: readonly Member[]) => (
    <ul className="members">
      {some.map((member) => (
        <PersonRow key={member.id} member={member} onRemove={takeOut} words={words} />
      ))}
    </ul>
  )
  const on = people.filter(isOnTeam)
  const raters = people.filter((member) => !isOnTeam(member))
  return (
    <section aria-labelledby="people">
      <h3 id="people" ref={heading} tabIndex={-1}>
        {say.title}
      </h3>
      <div role="status">
        {removed.length > 0 ? (
          <p className="notice undo">
            {fill(say.removed, {
              names:
                removed.length > 3
                  ? counted(removed.length, words.team.people)
                  : list(removed.map((member) => isolated(nameOf(member, words)))),
            })}{' '}
            <button
              type="button"
              className="plain-button"
              ref={undo}
              onClick={() => {
                putBack(removed)
                setRemoved([])
                heading.current?.focus()
              }}
            >
              {say.undo}
            </button>
          </p>
        ) : null}
      </div>
      {people.length === 0 ? <p className="soft">{say.empty}</p> : null}
      {on.length > folded ? (
        <Fold id="names" title={fill(say.summary, { people: counted(on.length, words.team.people) })}>
          {rows(on)}
        </Fold>
      ) : (
        rows(on)
      )}
      {raters.length > 0 ? (
        <>
          <h4 className="raters-title">{say.aboutTitle}</h4>
          <p className="soft small">{say.aboutLead}</p>
          {rows(raters)}
        </>
      ) : null}
      {people.length > 0 ? (
        <div className="list-foot screen-only">
          <p className="soft small">{say.namesNote}</p>
          <button
            type="button"
            className="plain-button"
            onClick={() => setRemoved(remove(people.map(({ id }) => id)))}
          >
            {say.startOver}
          </button>
        </div>
      ) : null}
    </section>
  )
}
