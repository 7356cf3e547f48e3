import { choices } from '../answers/choices.ts'
import type { Instrument } from '../instrument/types.ts'
import { activities, objectives } from '../instrument/vocabulary.ts'
import { POSITION_FROM } from '../score/position.ts'
import { ROLE_FROM } from '../team/role-coverage.ts'
import { cellUnits, upTo } from './cell-units.ts'
import { answeredSql, keyedSql, sumSql, validSql } from './columns.ts'
import { cellNames, kept, type Making } from './making.ts'
import { stateKey } from './state-rows.ts'
import { type Figure, type Step, selected } from './steps.ts'

/**
 * One row a person, from the answers: its group, whether it is valid, its cells and role coverages in whole numbers of
 * `cellUnits`, and its state. In a row that is not valid all of these are NULL.
 */
export function peopleSteps(making: Making): Step[] {
  return [readStep(making), shareStep(making), servedStep(making), levelStep(making), cellStep(making)]
}

/** Answers as numbers: n and Σ 2v of each activity's pairs, and each frequency. */
function readStep({ words, own, pairs, frequencies, groups, where }: Making): Step {
  const of = (name: string) => pairs.filter(({ item }) => item.activity === name)
  return {
    name: 'answers',
    reused: true,
    select: (from) => `${selected([
      ...groups,
      [`(\n    ${validSql([...pairs, ...frequencies], words)}\n  )`, own('valid')],
      ...activities.flatMap((activity): Figure[] => [
        [answeredSql(of(activity)), own(`${activity}_pairs`)],
        [keyedSql(of(activity), (v) => 2 * v), own(`${activity}_sum`)],
      ]),
      [keyedSql(pairs, (v) => 4 * v * v), own('squares')],
      ...cellNames.map(({ activity, objective, cell }): Figure => {
        const column = frequencies.find(
          ({ item }) => item.activity === activity && item.objective === objective,
        )
        return [column ? choiceSql(column.name) : words.cast('NULL', 'whole'), own(`${cell}_often`)]
      }),
    ])}
FROM ${from} a
WHERE ${[`${groups[0]?.[0]} IS NOT NULL`, where].filter(Boolean).join(' AND ')}`,
  }
}

/** 0..4, NULL where it is no answer. */
function choiceSql(name: string): string {
  return `CASE ${choices.map((choice) => `WHEN ${name} = ${choice} THEN ${choice}`).join(' ')} END`
}

/** I and .35·p of each activity, in units of a share. */
function shareStep(making: Making): Step {
  const { instrument, own } = making
  const { share, lean, pairs } = cellUnits(instrument)
  const whole = share / (choices.length - 1)
  return {
    name: 'shares',
    reused: true,
    select: (from) => `${selected([
      ...kept(making),
      [`a.${own('valid')}`, own('valid')],
      [stateSql(instrument, own), own('state')],
      [sumSql(activities.map((activity) => `a.${own(`${activity}_pairs`)}`)), own('pairs')],
      ...cellNames.map(({ cell }): Figure => [`a.${own(`${cell}_often`)}`, own(`${cell}_often`)]),
      ...activities.flatMap((activity): Figure[] => {
        const [one, other] = objectives.map((objective) => `a.${own(`${activity}_${objective}_often`)}`)
        const n = `a.${own(`${activity}_pairs`)}`
        const whens = upTo(pairs).map((count) => `WHEN ${n} = ${count} THEN ${lean(count)}`)
        return [
          [
            `(coalesce(${one}, 0) + coalesce(${other}, 0)) * CASE WHEN ${one} IS NULL OR ${other} IS NULL THEN ${whole} ELSE ${whole / 2} END`,
            own(`${activity}_share`),
          ],
          [`a.${own(`${activity}_sum`)} * CASE ${whens.join(' ')} ELSE 0 END`, own(`${activity}_lean`)],
        ]
      }),
    ])}
FROM ${from} a`,
  }
}

function stateSql({ pairs }: Instrument, own: (name: string) => string): string {
  const key = stateKey(pairs.length)
  const sum = (name: string) => sumSql(activities.map((activity) => `a.${own(`${activity}_${name}`)}`))
  return `${key(1, 0, 0)} * (${sum('pairs')}) + ${key(0, 1, 0)} * (${sum('sum')}) + a.${own('squares')}`
}

/** m of each cell, in units of `served`. */
function servedStep(making: Making): Step {
  const { instrument, own } = making
  const { share, served } = cellUnits(instrument)
  return {
    name: 'served',
    reused: true,
    select: (from) => `${selected([
      ...kept(making),
      [`a.${own('valid')}`, own('valid')],
      [`a.${own('state')}`, own('state')],
      [`CASE WHEN a.${own('valid')} AND a.${own('pairs')} >= ${POSITION_FROM} THEN 1 END`, own('placed')],
      ...cellNames.map(({ activity, objective, cell }): Figure => {
        const often = `a.${own(`${cell}_often`)}`
        const sign = objective === 'project' ? '+' : '-'
        const sum = `a.${own(`${activity}_share`)} ${sign} a.${own(`${activity}_lean`)}`
        return [
          `CASE WHEN a.${own('valid')} AND ${often} IS NOT NULL THEN ${served / 2 / (choices.length - 1)} * ${often} + least(${share}, greatest(0, ${sum})) END`,
          own(`${cell}_served`),
        ]
      }),
    ])}
FROM ${from} a`,
  }
}

/** Of each objective how many activities are known, and the sum of their m. */
function levelStep({ own }: Making): Step {
  const of = (name: string, term: (m: string) => string) =>
    sumSql(
      cellNames
        .filter(({ objective }) => objective === name)
        .map(({ cell }) => term(`a.${own(`${cell}_served`)}`)),
    )
  return {
    name: 'levels',
    reused: true,
    select: (from) => `SELECT a.*,
${objectives
  .flatMap((objective) => [
    `  ${of(objective, (m) => `CASE WHEN ${m} IS NULL THEN 0 ELSE 1 END`)} AS ${own(`${objective}_known`)}`,
    `  ${of(objective, (m) => `coalesce(${m}, 0)`)} AS ${own(`${objective}_sum`)}`,
  ])
  .join(',\n')}
FROM ${from} a`,
  }
}

/** Cells and role coverages. The mean of a person's cells is the mean of m. */
function cellStep(making: Making): Step {
  const { instrument, own } = making
  const { whole, served, own: weight, level } = cellUnits(instrument)
  const counts = upTo(activities.length)
  const of = (objective: string, factors: readonly string[]) =>
    `CASE ${factors.join(' ')} END * a.${own(`${objective}_sum`)}`
  const levelOf = (objective: string) =>
    of(
      objective,
      counts.map((known) => `WHEN a.${own(`${objective}_known`)} = ${known} THEN ${level(known)}`),
    )
  const roleOf = (objective: string) =>
    of(
      objective,
      counts
        .filter((known) => known >= ROLE_FROM)
        .map((known) => `WHEN a.${own(`${objective}_known`)} = ${known} THEN ${whole / served / known}`),
    )
  return {
    name: 'people',
    reused: true,
    select: (from) => `${selected([
      ...kept(making),
      [`a.${own('valid')}`, own('valid')],
      [`a.${own('placed')}`, own('placed')],
      [`CASE WHEN a.${own('valid')} THEN a.${own('state')} END`, own('state')],
      ...cellNames.map(
        ({ objective, cell }): Figure => [
          `${weight} * a.${own(`${cell}_served`)} + ${levelOf(objective)}`,
          own(cell),
        ],
      ),
      ...objectives.map((objective): Figure => [roleOf(objective), own(`${objective}_role`)]),
    ])}
FROM ${from} a`,
  }
}
