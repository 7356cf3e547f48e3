import { validSql } from './columns.ts'
import { kept, type Making } from './making.ts'
import { type Step, selected } from './steps.ts'

/** The query of one row that accounts for every row of the answers. */
export function checkSql(making: Making): string {
  const { words, own, named, pairs, frequencies, groups, where, least, query } = making
  const a = (name: string) => `a.${own(name)}`
  const sum = (of: string) => words.cast(`coalesce(sum(${of}), 0)`, 'count')
  const without = `${a('team')} IS NULL`
  const given = `${a('team')} IS NOT NULL AND ${a('people')} >= ${least}`
  const left = `${a('team')} IS NOT NULL AND ${a('people')} < ${least}`
  const when = (condition: string) => `CASE WHEN ${condition} THEN ${a('rows')} ELSE 0 END`
  const steps: Step[] = [
    {
      name: 'answers',
      select: (from) => `${selected([
        ...groups,
        [`(\n    ${validSql([...pairs, ...frequencies], words)}\n  )`, own('valid')],
      ])}
FROM ${from} a${where && `\nWHERE ${where}`}`,
    },
    {
      name: 'teams',
      select: (from) => `${selected([
        ...kept(making),
        ['count(*)', own('rows')],
        [`count(CASE WHEN ${a('valid')} THEN 1 END)`, own('people')],
      ])}
FROM ${from} a
GROUP BY ${kept(making)
        .map(([name]) => name)
        .join(', ')}`,
    },
    {
      name: 'check',
      select: (from) => `${selected([
        [sum(a('rows')), named('rows')],
        [sum(`${a('rows')} - ${a('people')}`), named('invalid')],
        [sum(when(without)), named('without_team')],
        [`count(CASE WHEN ${given} THEN 1 END)`, named('teams')],
        [`count(CASE WHEN ${left} THEN 1 END)`, named('teams_left_out')],
        [sum(when(left)), named('rows_left_out')],
      ])}
FROM ${from} a`,
    },
  ]
  return query(steps)
}
