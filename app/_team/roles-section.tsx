import type { Team } from 'two-hats/team'
import type { TeamWords } from '../_findings/team-words.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'

/** How the two hats are spread: five indices, each with what it means. */
export function RolesSection({ team, words }: { team: Team; words: TeamWords }) {
  const say = words.team.roles
  const { tenth } = formats(words.language)
  const share = (value: number | null) => (value === null ? say.unknown : tenth(100 * value))
  const verdict = (value: boolean | null) => (value === null ? say.unknown : value ? say.yes : say.no)
  const withValue = (words: { help: string; helpUnknown: string }, value: number | null) =>
    value === null ? words.helpUnknown : fill(words.help, { value: share(value) })
  const rows = [
    {
      ...say.bothRolesBacked,
      value: verdict(team.bothRolesBacked),
      help: withValue(say.bothRolesBacked, team.dedicated),
    },
    {
      ...say.oneWearsBoth,
      value: verdict(team.oneWearsBoth),
      help: withValue(say.oneWearsBoth, team.doubleHatted),
    },
    { ...say.separation, value: share(team.separation) },
    { ...say.gapIndex, value: share(team.gapIndex) },
    { ...say.overlap, value: share(team.overlap) },
  ]
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">{say.title}</h2>
      <dl className="indices">
        {rows.map(({ name, value, help }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="value">{value}</dd>
            <dd className="soft small">{help}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
