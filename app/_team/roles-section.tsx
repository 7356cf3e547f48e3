import type { IndexRow } from '../_findings/roles-finding.ts'
import type { TeamWords } from '../_findings/team-words.ts'

/** How the two hats are spread: five indices, each with what it means. */
export const RolesSection = ({ rows, words }: { rows: readonly IndexRow[]; words: TeamWords }) => (
  <section aria-labelledby="roles">
    <h2 id="roles">{words.team.roles.title}</h2>
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
