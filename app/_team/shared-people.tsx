import type { TeamWords } from '../_findings/team-words.ts'
import { fill } from '../_messages/fill.ts'
import type { Member } from './member.ts'
import { nameOf } from './names.ts'

/** Who is in a shared team, read-only. */
export const SharedPeople = ({ people, words }: { people: readonly Member[]; words: TeamWords }) => (
  <section aria-labelledby="people">
    <h2 id="people">{words.team.list.title}</h2>
    <ul className="shared-names">
      {people.map((member) => (
        <li key={member.id}>
          <bdi>{nameOf(member, words)}</bdi>
          {member.about === null ? null : (
            <span className="soft">
              {' · '}
              <bdi>{fill(words.team.list.about, { name: member.about })}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
  </section>
)
