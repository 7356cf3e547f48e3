const short = (number) => Number(number.toPrecision(3)).toLocaleString('en-US')
const row = (cells) => `| ${cells.join(' | ')} |`
const table = (head, rows) =>
  rows.length === 0
    ? []
    : ['', row(head), row(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(row)]

/** How much more time a person takes among all than among a tenth of them: 1 is linear. */
export const growth = (few, many) => many.seconds / few.seconds / 10

/** What was measured, as tables. */
export function printed(people, engines, files) {
  return [
    ...table(
      ['people a second', 'loaded', 'scored', 'in reports by team', 'scored by one shard', 'its reports'],
      engines.map(({ fleet: { name, how }, loaded, many, alone }) => [
        `${name}, ${how}`,
        ...[loaded, people / many.score.seconds, people / many.report.seconds].map(short),
        ...(alone === null ? ['', ''] : [alone.score, alone.report].map(short)),
      ]),
    ),
    ...table(
      ['time a person, of a tenth of that', 'scored', 'in reports by team', 'bytes moved, spread', 'report'],
      engines.map(({ fleet: { name, how }, few, many }) => [
        `${name}, ${how}`,
        growth(few.score, many.score).toFixed(2),
        growth(few.report, many.report).toFixed(2),
        ...[many.score, many.report].map(({ moved }) => moved.toLocaleString('en-US')),
      ]),
    ),
    ...table(
      ['people, from a CSV to a scored CSV', '`two-hats score`, seconds', 'DuckDB, seconds'],
      files.map(({ people, command, engine }) => [
        people.toLocaleString('en-US'),
        command.toFixed(1),
        engine.toFixed(1),
      ]),
    ),
  ].join('\n')
}
