import { createHash } from 'node:crypto'
import { isProblem, type Problem, plainHeaders, problemResponse } from '../../_http/problem.ts'
import { json, readBody } from '../../_http/read-body.ts'
import { within } from '../../_http/within.ts'
import { givenAddress } from '../../_site/site-address.ts'
import { codePoints } from '../left-out.ts'
import type { ReportOrder } from '../making/order.ts'
import type { Outcome } from '../making/outcome.ts'
import { reportName } from '../making/report-name.ts'
import { invalid, parseOrder } from './parse-order.ts'
import { semaphore } from './semaphore.ts'
import { inThread } from './threads.ts'

/** Names the characters that no font has, by their numbers: a header holds ASCII only. */
const leftOutHeader = 'Two-Hats-Left-Out'

/** Every answer of the questionnaire with a long name needs 2,000 bytes. */
const answersInJson = json(64 * 1024)

/** How long a request may take, from its first byte to the finished report. */
const TIMEOUT_MS = 10_000

const permits = semaphore({ permits: 2, waiting: 32 })

const full: Problem = {
  status: 503,
  title: 'Too many reports are being made',
  detail: 'Every place is taken, and so is every place to wait; try again in a moment.',
  retryAfter: 2,
}

const late: Problem = {
  status: 503,
  title: 'The report took too long',
  detail: `It was not finished within ${TIMEOUT_MS / 1000} seconds; try again in a moment.`,
  retryAfter: 5,
}

const failed: Problem = {
  status: 500,
  title: 'The report could not be made',
  detail: 'Something went wrong here, not in the request. Nothing of it was kept.',
}

/** A request for a report, answered with a whole PDF or with a problem. Nothing of it is kept or logged. */
export const handle = (request: Request): Promise<Response> =>
  // Whoever has gone is not waited for, and does not wait.
  within(request, TIMEOUT_MS, (gone, deadline) => made(request, gone, deadline))

async function made(request: Request, gone: AbortSignal, deadline: AbortSignal): Promise<Response> {
  const body = await readBody(request, answersInJson, gone)
  if (isProblem(body)) return problemResponse(body)
  const order = parseOrder(body.text, {
    today: new Date().toISOString().slice(0, 10),
    site: givenAddress ?? request.url,
  })
  if (isProblem(order)) return problemResponse(order)
  const release = await permits.acquire(gone)
  if (typeof release === 'string') return problemResponse(release === 'full' ? full : late)
  try {
    // Begun work is finished even for somebody who has gone: to end a thread costs more than a report.
    return response(order, await inThread(order, deadline))
  } finally {
    release()
  }
}

function response({ date }: ReportOrder, outcome: Outcome | 'late'): Response {
  if (outcome === 'late') return problemResponse(late)
  if (outcome.kind === 'refused') {
    const { code, message } = outcome
    return problemResponse(invalid([{ code, path: code === 'bad-date' ? '/date' : '/name', message }]))
  }
  if (outcome.kind !== 'made') return problemResponse(failed)
  return new Response(outcome.bytes, {
    headers: {
      ...plainHeaders,
      'Content-Type': 'application/pdf',
      // Next.js sends the body in chunks and drops this; with the digest a receiver knows that it has all of it.
      'Content-Length': String(outcome.bytes.length),
      'Content-Digest': `sha-256=:${createHash('sha256').update(outcome.bytes).digest('base64')}:`,
      // The date has been checked: digits and hyphens only.
      'Content-Disposition': `attachment; filename="${reportName(date)}"`,
      ...(outcome.leftOut.length > 0 ? { [leftOutHeader]: outcome.leftOut.map(codePoints).join(', ') } : {}),
    },
  })
}
