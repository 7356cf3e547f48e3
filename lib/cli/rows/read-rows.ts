import type { Member, Problem, Reject, Row } from '../base/row.ts'
import { bytesOf, textOf, utf8Of } from '../base/text.ts'
import { type Header, OTHER } from '../csv/read-header.ts'
import { readParts } from '../csv/read-parts.ts'
import { readRecords } from '../csv/read-records.ts'
import { splitRecord } from '../csv/split-record.ts'
import type { Input } from '../files/open-input.ts'
import { readElements } from '../json/read-elements.ts'
import { readLines } from '../json/read-lines.ts'
import { readObject } from '../json/read-object.ts'
import type { Format } from './format.ts'

/** Rows of any format, good and bad, some at a time. `seen` hears of the keys beside the answers. */
export async function* readRows(
  input: Input,
  format: Format,
  delimiter: string,
  seen: (keys: readonly string[]) => void,
): AsyncGenerator<(Row | Reject)[]> {
  if (format === 'csv') {
    let told = false
    for await (const part of readParts(input, delimiter)) {
      if (!told) seen(part.header.others)
      told = true
      const rows: (Row | Reject)[] = []
      readRecords(
        part,
        (line, raw, states) => {
          const others = () => othersIn(raw, part.header, delimiter)
          rows.push({ line, raw, others, states: states.slice() })
        },
        (reject) => rows.push(reject),
      )
      yield rows
    }
    return
  }
  const pieces = format === 'json' ? readElements(input) : readLines(input)
  for await (const some of pieces) {
    yield some.map((piece) => readObject(piece, seen))
  }
}

function othersIn(raw: string, { names, items }: Header, delimiter: string): readonly Member[] | Problem {
  if (utf8Of(names.join(',')) === null) {
    return { column: '', reason: 'The header is not UTF-8; expected text in UTF-8.' }
  }
  if (utf8Of(raw) === null) return { column: '', reason: 'Row is not UTF-8; expected text in UTF-8.' }
  const fields = splitRecord(raw, 0, delimiter, true)?.fields ?? []
  return names.flatMap((name, at) =>
    items[at] === OTHER ? [member(textOf(name), textOf(fields[at] ?? ''))] : [],
  )
}

function member(key: string, text: string): Member {
  const value = bytesOf(JSON.stringify(text))
  return { key, raw: `${bytesOf(JSON.stringify(key))}:${value}`, value }
}
