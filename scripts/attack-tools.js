// What `npm run check -- report-attack` looks at answers with.
import { createHash } from 'node:crypto'
import { connect } from 'node:net'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export function expect(what, found, ...expected) {
  if (!expected.includes(found)) throw new Error(`${what} is ${found}; expected ${expected.join(' or ')}`)
}

/** Status, and that the body is what the status promises: a whole PDF, or a problem. */
export async function outcomeOf(response) {
  const type = response.headers.get('content-type')
  const bytes = Buffer.from(await response.arrayBuffer())
  if (response.status === 200) {
    expect('the type', type, 'application/pdf')
    const digest = `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`
    expect('the digest', digest, response.headers.get('content-digest'))
    expect('the beginning', bytes.subarray(0, 5).toString(), '%PDF-')
    expect('the end', bytes.subarray(-6).toString().trim(), '%%EOF')
    return { status: 200, bytes }
  }
  expect('the type', type, 'application/problem+json')
  const problem = JSON.parse(bytes.toString())
  expect('the status in the body', problem.status, response.status)
  for (const key of ['type', 'title', 'detail']) expect(`"${key}"`, typeof problem[key], 'string')
  return { status: response.status, problem }
}

/** A request by hand: head, then pieces with pauses; resolves with what was answered and how many bytes left here. */
export const byHand = (
  port,
  head,
  pieces,
  { pause = 0, leaveAfter = Number.POSITIVE_INFINITY, patience = 20_000 } = {},
) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    const timer = setTimeout(() => socket.destroy(), patience)
    socket.on('data', (text) => {
      answer += text
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      clearTimeout(timer)
      resolve({ answer, taken: socket.bytesWritten - socket.writableLength })
    })
    socket.on('connect', async () => {
      const lines = ['POST /api/report HTTP/1.1', `Host: localhost:${port}`, ...head, '', '']
      socket.write(lines.join('\r\n'))
      for (const [at, piece] of pieces.entries()) {
        if (socket.destroyed) return
        if (at >= leaveAfter) return socket.destroy()
        socket.write(piece)
        if (pause > 0) await new Promise((next) => setTimeout(next, pause))
      }
      if (leaveAfter === pieces.length) socket.destroy()
    })
  })

/** As a reader sees it: no script, no attachment, no address, and the name that is to be printed. */
export async function expectHarmless(bytes, name) {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const { info } = await file.getMetadata()
  expect('the title', info.Title, `Two Hats report${name === '' ? '' : `: ${name}`}`)
  for (const found of [await file.getJSActions(), await file.getOpenAction(), await file.getAttachments()]) {
    expect('what the file would do', found, null)
  }
  for (let page = 1; page <= file.numPages; page += 1) {
    expect('notes on a page', (await (await file.getPage(page)).getAnnotations()).length, 0)
  }
}

/** How long a page takes, in ms. */
export function timed(response) {
  const began = performance.now()
  // A page that cannot be had counts as one that takes for ever.
  return response
    .then((page) => page.arrayBuffer())
    .then(
      () => performance.now() - began,
      () => Number.POSITIVE_INFINITY,
    )
}
