import { score } from '../../src/index.ts'
import { instrument } from '../base/instrument.ts'
import { answersOf } from '../base/states.ts'
import { bytesOf, quoted } from '../base/text.ts'
import { oneLine } from '../json/members.ts'
import { isOwnResult } from './own-result.ts'
import type { RowWriter, Scoring } from './scoring.ts'

/** `{ …what passed through, answers, result }`: one a line, or an array. */
export function jsonWriter({ resultKey }: Scoring, to: 'json' | 'ndjson'): RowWriter {
  const array = to === 'json'
  const key = bytesOf(JSON.stringify(resultKey))
  let first = true
  return {
    begin: array ? '[' : '',
    write: ({ others, states }) => {
      const found = others()
      if ('reason' in found) return found
      const members = resultKey === 'result' ? found.filter((one) => !isOwnResult(one)) : found
      const taken = members.find((one) => one.key === resultKey || one.key === 'answers')
      if (taken !== undefined) return takenProblem(taken.key, resultKey)
      const raws = members.map(({ raw }) => (array ? raw : oneLine(raw)))
      const answers = answersOf(states)
      const result = score(instrument, answers)
      const text = [...raws, `"answers":${JSON.stringify(answers)}`, `${key}:${JSON.stringify(result)}`].join(
        ',',
      )
      const before = !array ? '' : first ? '\n' : ',\n'
      first = false
      return array ? `${before}{${text}}` : `{${text}}\n`
    },
    end: () => (!array ? '' : first ? ']\n' : '\n]\n'),
  }
}

function takenProblem(key: string, resultKey: string) {
  const expected =
    key === resultKey
      ? 'a row that is not yet scored, or --result-key <key> to write the new result elsewhere'
      : 'another name'
  return { column: key, reason: `Row already has a key ${quoted(key)}; expected ${expected}.` }
}
