import { CliError } from '../base/cli-error.ts'
import type { Reject } from '../base/row.ts'
import { bytesOf, counted } from '../base/text.ts'
import { writeRecord } from '../csv/write-record.ts'
import type { Output } from '../files/open-output.ts'

/** So many rejects are told on stderr where no file takes them. */
const MOST_TOLD = 10

export interface RejectLog {
  /** Under `--strict` the first one ends the command. */
  readonly add: (reject: Reject) => void
  /** Writes what has come so far. */
  readonly flush: () => Promise<void>
  readonly count: () => number
  /** What is said at the end, where they went; `''` where every row was good. */
  readonly summary: (path: string | undefined) => string
}

/** Where rejects go: a file `line,column,reason,row`, a line for each row; else the first few to stderr. */
export async function rejectLog(name: string, file: Output | null, strict: boolean): Promise<RejectLog> {
  await file?.write('line,column,reason,row\n')
  let count = 0
  let lines = 0
  let waiting = ''
  return {
    add: (reject) => {
      if (strict) throw new CliError(sentenceOf(name, reject))
      count++
      lines += linesOf(reject)
      if (file !== null) waiting += `${recordOf(reject)}\n`
      else if (count <= MOST_TOLD) process.stderr.write(`${sentenceOf(name, reject)}\n`)
      else if (count === MOST_TOLD + 1) process.stderr.write('Further rejected rows are only counted.\n')
    },
    flush: async () => {
      const text = waiting
      waiting = ''
      await file?.write(text)
    },
    count: () => count,
    summary: (path) => {
      if (count === 0) return ''
      const rows = counted(count, 'row') + (lines > count ? ` (${counted(lines, 'line')})` : '')
      return `${rows} rejected and ${path === undefined ? 'left out' : `written to ${path}`}.\n`
    },
  }
}

/** What is wrong with a row, and which lines it takes. */
export function sentenceOf(name: string, reject: Reject): string {
  const { line, problems } = reject
  const [first] = problems
  const last = line + linesOf(reject) - 1
  const where = last > line ? `lines ${line} to ${last}` : `line ${line}`
  const further = problems.length > 1 ? ` (${counted(problems.length - 1, 'further problem')})` : ''
  return `${name}, ${where}: ${first?.reason ?? 'The row is bad.'}${further}`
}

const linesOf = ({ row }: Reject): number => row.split('\n').length

function recordOf({ line, problems, row }: Reject): string {
  const columns = problems.map(({ column }) => column).filter((column) => column !== '')
  const reasons = problems.map(({ reason }) => reason)
  return writeRecord([String(line), bytesOf(columns.join(' ')), bytesOf(reasons.join(' ')), row], ',')
}
