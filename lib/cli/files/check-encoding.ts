import { CliError } from '../base/cli-error.ts'

const MARK = Buffer.from([0xef, 0xbb, 0xbf])

/** Zero bytes are looked for in so many, however they arrive. */
const HEAD = 4096

/** The chunks without a UTF-8 byte order mark; UTF-16, which has a zero byte in every other place, is refused. */
export async function* checkedEncoding(name: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let head: Buffer | null = Buffer.alloc(0)
  for await (const chunk of chunks) {
    if (head === null) {
      yield chunk
      continue
    }
    head = Buffer.concat([head, chunk])
    if (head.length < HEAD) continue
    yield withoutMark(name, head)
    head = null
  }
  if (head !== null && head.length > 0) yield withoutMark(name, head)
}

function withoutMark(name: string, head: Buffer): Buffer {
  const start = head.subarray(0, 2).toString('hex')
  if (start === 'fffe' || start === 'feff' || head.subarray(0, HEAD).includes(0)) {
    throw new CliError(`${name} is UTF-16 or binary; expected text in UTF-8.`)
  }
  return head.subarray(0, 3).equals(MARK) ? head.subarray(3) : head
}
