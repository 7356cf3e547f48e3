// A client of rounds for the checks. Every answer that it gets is held against the server's own /api/openapi.json.
import { createHash, randomBytes } from 'node:crypto'
import Ajv from 'ajv/dist/2020.js'

export const b64 = (bytes) => Buffer.from(bytes).toString('base64url')
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')

export const SEALED = 593
export const HEADER = 1564

/** Seconds since 1970, as a policy has them. */
export const inSeconds = (seconds) => Math.floor(Date.now() / 1000) + seconds

export const policy = (more = {}) => ({
  instrument: { id: 'two-hats', version: 1, hash: 'ab'.repeat(32) },
  form: 'full',
  names: false,
  least: 5,
  closes: inSeconds(86_400),
  purgeDays: 30,
  most: 60,
  ...more,
})

export const newRound = (more = {}) => ({
  id: randomBytes(32),
  token: randomBytes(32),
  header: randomBytes(HEADER),
  policy: policy(more),
})

export const newLetter = (more = {}) => ({
  envelope: randomBytes(16),
  token: randomBytes(16),
  revision: 1,
  sealed: randomBytes(SEALED),
  ...more,
})

/** What is wrong with an answer by the document; `null` where nothing is. */
async function describedAt(base) {
  const document = await (await fetch(`${base}/api/openapi.json`)).json()
  const ajv = new Ajv({ strict: false })
  const compiled = new Map()
  return (method, path, status, type, body) => {
    const response = document.paths[path]?.[method.toLowerCase()]?.responses[status]
    if (!response) return `${method} ${path} answers ${status}, which is not described`
    if (!response.content) return body.length === 0 ? null : `${status} has a body`
    const schema = response.content[type]?.schema
    if (!schema) return `${method} ${path} ${status} has the type ${type}, which is not described`
    if (type === 'application/octet-stream')
      return body.length >= schema.minLength && body.length <= schema.maxLength
        ? null
        : `${body.length} bytes`
    const validate = compiled.get(schema) ?? ajv.compile(schema)
    compiled.set(schema, validate)
    return validate(JSON.parse(body.toString()))
      ? null
      : `${method} ${path} ${status}: ${ajv.errorsText(validate.errors)}`
  }
}

/** Verbs of one server. Each resolves to `{ status, json, bytes, headers }`; an answer that is not as described throws. */
export async function clientOf(base, { describe = true, timeout = 30_000 } = {}) {
  const wrongWith = describe ? await describedAt(base) : () => null
  const seen = new Set()
  async function ask(method, path, headers = {}, body) {
    const signal = AbortSignal.timeout(timeout)
    const response = await fetch(base + path, {
      method,
      headers,
      body,
      signal,
      ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
    })
    const bytes = Buffer.from(await response.arrayBuffer())
    const type = response.headers.get('content-type')
    const wrong = wrongWith(method, path, response.status, type, bytes)
    if (wrong) throw new Error(wrong)
    seen.add(`${method} ${path} ${response.status}`)
    const json = type?.includes('json') ? JSON.parse(bytes.toString()) : null
    return { status: response.status, json, bytes, headers: response.headers }
  }
  const ids = (round, token = round.token) => ({
    'Round-Id': b64(round.id),
    Authorization: `Bearer ${b64(token)}`,
  })
  const ofLetter = (round, letter) => ({
    ...ids(round, letter.token),
    'Envelope-Id': b64(letter.envelope),
    'Envelope-Revision': String(letter.revision),
  })
  const type = (kind) => ({ 'Content-Type': `application/${kind}` })
  return {
    ask,
    ids,
    ofLetter,
    /** Which method, path and status were met. */
    seen,
    open: (round, more = {}) =>
      ask(
        'POST',
        '/api/round',
        { ...ids(round), ...type('json'), ...more },
        JSON.stringify({ header: b64(round.header), policy: round.policy }),
      ),
    read: (round) => ask('GET', '/api/round', { 'Round-Id': b64(round.id) }),
    remove: (round) => ask('DELETE', '/api/round', ids(round)),
    put: (round, letter, more = {}) =>
      ask(
        'PUT',
        '/api/round/envelope',
        { ...ofLetter(round, letter), ...type('octet-stream'), ...more },
        letter.sealed,
      ),
    withdraw: (round, letter) => ask('DELETE', '/api/round/envelope', ofLetter(round, letter)),
    close: (round) => ask('POST', '/api/round/close', ids(round)),
    envelopes: (round) => ask('GET', '/api/round/envelopes', ids(round)),
    count: (round) => ask('GET', '/api/round/count', ids(round)),
  }
}

/** The envelopes of an answer, as hashes. */
export const cut = (bytes) =>
  Array.from({ length: bytes.length / SEALED }, (_, at) =>
    sha256(bytes.subarray(at * SEALED, (at + 1) * SEALED)),
  )
