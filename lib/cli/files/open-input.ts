import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { systemError, usageError } from '../base/cli-error.ts'
import { checkedEncoding } from './check-encoding.ts'

const CHUNK = 1 << 18

export interface Input {
  /** How sentences call it. */
  readonly name: string
  /** In bytes; `null` where it is not known beforehand. */
  readonly size: number | null
  /** Without a byte order mark. */
  readonly chunks: AsyncIterable<Buffer>
}

/** A file, or stdin where no path or `-` is given. */
export async function openInput(path: string | undefined): Promise<Input> {
  if (path === undefined || path === '-') {
    if (process.stdin.isTTY) throw usageError('No input given; expected a file, or data on stdin.')
    return { name: 'stdin', size: null, chunks: checkedEncoding('stdin', process.stdin) }
  }
  const info = await stat(path).catch((cause: unknown) => {
    throw systemError(`Cannot read ${path}`, cause)
  })
  if (info.isDirectory()) throw systemError(`Cannot read ${path}`, 'EISDIR')
  const size = info.isFile() ? info.size : null
  return { name: path, size, chunks: checkedEncoding(path, reading(path)) }
}

async function* reading(path: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) yield chunk
  } catch (cause) {
    throw systemError(`Cannot read ${path}`, cause)
  }
}
