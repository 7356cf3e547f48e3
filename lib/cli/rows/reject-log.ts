import { CliError } from '../cli-error.ts'
import { writeRecord } from '../csv/write-record.ts'
import type { Output } from '../files/open-output.ts'
import { bytesOf, counted } from '../text.ts'
import type { Reject } from './reject.ts'

/** So many rejects are told on stderr where no file takes them. */
const MOST_TOLD = 10

export interface RejectLog {
  /** Under `--strict` the first one ends the command. */
  readonly add: (reject: Reject) => void
  /** Writes what has come so far. */
  readonly flush: () => Promise<void>
  readonly count: () => number
}

/** Where rejects go: a file `line,column,reason,row`, a line for each row; else the first few to stderr. */
export async function rejectLog(name: string, file: Output | null, strict: boolean): Promise<RejectLog> {
  await file?.write('line,column,reason,row\n')
  let count = 0
  let waiting = ''
  return {
    add: (reject) => {
      if (strict) throw new CliError(sentenceOf(name, reject))
      count++
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
  }
}

/** What is said at the end; `''` where every row was good. */
export function rejectSummary(count: number, path: string | undefined): string {
  if (count === 0) return ''
  const where = path === undefined ? 'left out' : `written to ${path}`
  return `${counted(count, 'row')} rejected and ${where}.\n`
}

function sentenceOf(name: string, { line, problems }: Reject): string {
  const [first] = problems
  const further = problems.length > 1 ? ` (${counted(problems.length - 1, 'further problem')})` : ''
  return `${name}, line ${line}: ${first?.reason ?? 'The row is bad.'}${further}`
}

function recordOf({ line, problems, row }: Reject): string {
  const columns = problems.map(({ column }) => column).filter((column) => column !== '')
  const reasons = problems.map(({ reason }) => reason)
  return writeRecord([String(line), bytesOf(columns.join(' ')), bytesOf(reasons.join(' ')), row], ',')
}
