import type { Format } from '../rows/format.ts'
import { readRows } from '../rows/read-rows.ts'
import { jsonWriter } from './json-writer.ts'
import type { Scoring } from './scoring.ts'
import { wideWriter } from './wide-writer.ts'

/** Any format to any other: to JSON with the full `Result` of each row. */
export async function scoreRows(scoring: Scoring, from: Format, to: Format): Promise<void> {
  const { input, output, delimiter, rejects, near, told } = scoring
  const writer = to === 'csv' ? wideWriter(scoring) : jsonWriter(scoring, to)
  let rows = 0
  await output.write(writer.begin)
  for await (const some of readRows(input, from, delimiter, near.see)) {
    let out = ''
    for (const row of some) {
      if ('problems' in row) {
        rejects.add(row)
        continue
      }
      const written = writer.write(row)
      if (typeof written === 'string') {
        out += written
        rows++
      } else rejects.add({ line: row.line, problems: [written], row: row.raw })
    }
    await output.write(out)
    await rejects.flush()
    told(rows, 0)
  }
  await output.write(writer.end())
}
