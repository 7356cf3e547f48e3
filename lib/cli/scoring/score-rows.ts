import { score } from '../../src/index.ts'
import { instrument } from '../instrument.ts'
import type { Format } from '../rows/format.ts'
import { type Row, readRows } from '../rows/read-rows.ts'
import { bytesOf } from '../text.ts'
import type { Scoring } from './scoring.ts'
import { wideWriter } from './wide-writer.ts'

/** Turns rows into the text of the output. Rows it cannot hold go to the rejects. */
export interface RowWriter {
  readonly begin: string
  readonly write: (row: Row) => string
  /** May depend on whether there were any rows. */
  readonly end: () => string
}

/** Any format to any other: to JSON with the full `Result` of each row. */
export async function scoreRows(scoring: Scoring, from: Format, to: Format): Promise<void> {
  const { input, output, delimiter, rejects, told } = scoring
  const writer = to === 'csv' ? wideWriter(delimiter, rejects.add) : jsonWriter(to === 'json')
  let rows = 0
  await output.write(writer.begin)
  for await (const some of readRows(input, from, delimiter, rejects.add)) {
    let out = ''
    for (const row of some) out += writer.write(row)
    await output.write(out)
    await rejects.flush()
    rows += some.length
    told(rows, 0)
  }
  await output.write(writer.end())
}

/** `{ …what passed through, answers, result }`: one a line, with commas and brackets where it is an array. */
function jsonWriter(array: boolean): RowWriter {
  let first = true
  return {
    begin: array ? '[' : '',
    write: ({ others, answers }) => {
      const text = bytesOf(JSON.stringify({ ...others, answers, result: score(instrument, answers) }))
      const before = !array ? '' : first ? '\n' : ',\n'
      first = false
      return array ? before + text : `${text}\n`
    },
    end: () => (!array ? '' : first ? ']\n' : '\n]\n'),
  }
}
