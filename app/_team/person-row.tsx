'use client'
import { memo, useState } from 'react'
import { cleanName, LONGEST_NAME } from '../_files/clean-name.ts'
import { hasCells } from '../_findings/cells.ts'
import type { TeamWords } from '../_findings/team-words.ts'
import { fill } from '../_messages/fill.ts'
import type { Member } from './member.ts'
import { nameOf } from './names.ts'
import { isShortForm, resultOf } from './scored.ts'
import { rename } from './team-store.ts'

interface Props {
  readonly member: Member
  readonly onRemove: (id: number) => void
  readonly words: TeamWords
}

/** One person in the list. Only the row that changes is drawn again. */
export const PersonRow = memo(
  function PersonRow({ member, onRemove, words }: Props) {
    const say = words.team.list
    // While the field has the focus it shows what is typed: the list may lag behind a fast hand.
    const [typed, setTyped] = useState<string | null>(null)
    const name = nameOf(member, words)
    const type = (text: string) => {
      // One grapheme past the cap is cut at once; a space at the end may become a space within.
      const clean = cleanName(text)
      setTyped(text.trim().length > clean.length && [...clean].length >= LONGEST_NAME ? clean : text)
      rename(member.id, text)
    }
    return (
      <li>
        <input
          className="field"
          dir="auto"
          autoComplete="off"
          value={typed ?? member.name}
          placeholder={fill(words.team.personName, { n: member.id })}
          aria-label={fill(say.nameLabel, { name })}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setTyped(null)}
        />
        <p className="soft small">
          {stateOf(member, words)}
          {member.about === null ? null : (
            <>
              {' · '}
              <bdi>{fill(say.about, { name: member.about })}</bdi>
            </>
          )}
        </p>
        <button
          type="button"
          className="plain-button"
          aria-label={fill(say.removeNamed, { name })}
          onClick={() => onRemove(member.id)}
        >
          {say.remove}
        </button>
      </li>
    )
  },
  (before, after) => before.member === after.member && before.words === after.words,
)

function stateOf(member: Member, { team: { list: say } }: TeamWords): string {
  const result = resultOf(member)
  const counts = { n: result.answered, total: result.total }
  if (isShortForm(member)) return say.short
  return fill(hasCells(result.cells) ? say.answered : say.noFields, counts)
}
