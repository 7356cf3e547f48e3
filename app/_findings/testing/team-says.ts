import type { TeamFindings } from '../team-findings.ts'

/** What says a finding: of each list at least one text. */
export type Says = readonly (readonly string[])[]
export const each = (texts: readonly (string | null | undefined)[] | null | undefined): Says =>
  (texts ?? []).flatMap((text) => (text ? [[text]] : []))

/** The texts that say what is found of a team of so many. */
export function teamSays(found: TeamFindings, size: number): Readonly<Record<keyof TeamFindings, Says>> {
  const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '')
  const held = found.holds.groups.filter(({ cells }) => cells !== '')
  const many = size > 1
  return {
    headline: each(
      found.headline && [plain(found.headline.roles), found.headline.gaps, ...found.headline.notes],
    ),
    coverage: many
      ? found.coverage.rows.map(({ name, status }) => [`${name} ${status}`, `${name}: ${status}`])
      : [],
    losses: many
      ? each(found.losses?.flatMap(({ title, text, shown, agree }) => [title, text, shown, ...agree]))
      : [],
    holds: held.map(({ name, cells }) => [`${plain(name)}\n${cells}`, `${plain(name)}: ${cells}.`]),
    people: many
      ? each(
          [...found.people.placed.map(({ says }) => says), found.people.without].map(
            (text) => text && plain(text),
          ),
        )
      : [],
    roles: many ? each(found.roles.map(({ help }) => help)) : [],
  }
}
