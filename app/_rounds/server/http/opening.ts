import { isRecord, parseJson } from '../../../_files/json.ts'
import { isProblem, type Problem } from '../../../_http/problem.ts'
import { json, readBody } from '../../../_http/read-body.ts'
import { type Policy, parseNewPolicy, parsePolicy } from '../../policy.ts'
import { BYTES, fromBase64url, MOST_OPENING_BYTES } from '../../wire.ts'
import { malformed } from './problems.ts'

const kind = json(MOST_OPENING_BYTES)

const refused = (path: string, message: string, expected: string, received: string): Problem => ({
  status: 422,
  title: 'The round cannot be opened',
  detail: message,
  issues: [{ code: 'not-allowed', path, message, expected, received }],
})

/** The body that opens a round: `{ header, policy }`. One that is opened already may be near its end. */
export async function readOpening(
  request: Request,
  signal: AbortSignal,
): Promise<
  | { readonly header: Uint8Array; readonly policy: Policy; readonly isNew: (now: number) => Problem | null }
  | Problem
> {
  const body = await readBody(request, kind, signal)
  if (isProblem(body)) return body
  const value = parseJson(body.text)
  if (!isRecord(value)) return malformed('The body', 'an object in JSON')
  const foreign = Object.keys(value).find((key) => key !== 'header' && key !== 'policy')
  if (foreign !== undefined) return malformed('The body', 'the fields "header" and "policy" only')
  const header = fromBase64url(value.header, BYTES.headerSealed)
  if (header === null) {
    const expected = `${BYTES.headerSealed} bytes in base64url`
    return refused('/header', `/header is not ${expected}.`, expected, 'something else')
  }
  const gate = parsePolicy(value.policy)
  if (!gate.ok) return ofPolicy(gate.issue)
  return {
    header,
    policy: gate.value,
    isNew: (now) => {
      const fresh = parseNewPolicy(value.policy, now)
      return fresh.ok ? null : ofPolicy(fresh.issue)
    },
  }
}

const ofPolicy = ({
  path,
  message,
  expected,
  received,
}: {
  readonly path: string
  readonly message: string
  readonly expected: string
  readonly received: string
}) => refused(`/policy${path}`, message, expected, received)
