import { LEAST, MOST_ENVELOPES, PURGE_DAYS } from '../../policy-limits.ts'
import { BYTES, MOST_REVISION } from '../../wire.ts'

const base64url = (bytes: number, description: string) => {
  const characters = Math.ceil((bytes * 8) / 6)
  return { type: 'string', pattern: `^[A-Za-z0-9_-]{${characters}}$`, description }
}
const whole = (minimum: number, maximum: number, description: string) => ({
  type: 'integer',
  minimum,
  maximum,
  description,
})
const object = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  properties,
})

const policy = object({
  instrument: object({
    id: { const: 'two-hats' },
    version: whole(1, 999, 'Version of the questions.'),
    hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  }),
  form: { enum: ['full', 'short'] },
  names: { type: 'boolean', description: 'Whether every envelope holds a name; if not, none does.' },
  least: whole(
    LEAST.named,
    MOST_ENVELOPES,
    `Fewer are never handed out; at least ${LEAST.anonymous} without names.`,
  ),
  closes: { type: 'integer', description: 'The first second, since 1970, in which nothing is taken.' },
  purgeDays: whole(PURGE_DAYS.fewest, PURGE_DAYS.most, 'Days from then until the round is deleted.'),
  most: whole(1, MOST_ENVELOPES, 'Most envelopes; not below `least`.'),
})
const header = base64url(BYTES.headerSealed, 'The sealed header.')
const count = whole(0, MOST_ENVELOPES, 'Envelopes.')
const ended = object({
  state: { const: 'closed' },
  count,
  enough: { type: 'boolean', description: 'Whether they are as many as `least`; if not, they were deleted.' },
})
const running = object({
  state: { const: 'open' },
  count,
  asOf: { type: 'integer', multipleOf: 3600, description: 'The full hour, in seconds since 1970.' },
})
const problem = object(
  {
    type: { const: 'about:blank' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: {
      enum: [
        'closed',
        'full',
        'revision',
        'open',
        'too-few',
        'taken',
        'deleted',
        'no-more-rounds',
        'damaged',
        'off',
      ],
    },
    issues: {
      type: 'array',
      items: object(
        Object.fromEntries(
          ['code', 'path', 'message', 'expected', 'received'].map((key) => [key, { type: 'string' }]),
        ),
      ),
    },
  },
  ['code', 'issues'],
)

const inHeader = (name: string, schema: object) => ({ name, in: 'header', required: true, schema })
const roundId = inHeader('Round-Id', base64url(BYTES.id, 'The id of the round.'))
const envelopeId = inHeader('Envelope-Id', base64url(BYTES.envelopeId, 'The id of the envelope.'))
const revision = inHeader(
  'Envelope-Revision',
  whole(1, MOST_REVISION, 'What is lower than the server’s changes nothing.'),
)

const inJson = (schema: object, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})
const bytes = (minLength: number, maxLength: number) => ({
  'application/octet-stream': { schema: { type: 'string', minLength, maxLength } },
})

/** What any address may answer instead. */
const everywhere = [400, 403, 404, 408, 413, 429, 501, 503]
const answers = (good: Readonly<Record<number, object>>, ...further: readonly number[]) => ({
  ...good,
  ...Object.fromEntries(
    [...everywhere, ...further].map((status) => [
      status,
      { description: 'A problem (RFC 9457).', content: { 'application/problem+json': { schema: problem } } },
    ]),
  ),
})
const lead = { security: [{ lead: [] }] }
const writer = { security: [{ writer: [] }] }
const opened = object({ state: { const: 'open' } })
const kept = inJson(
  object({ revision: whole(1, MOST_REVISION, 'What the server has now; higher than what came late.') }),
  'Kept, or kept before.',
)

/** What the addresses of a round take and answer, as OpenAPI 3.1; the checks hold every real answer against it. */
export const openapi = {
  openapi: '3.1.0',
  info: {
    title: 'Two Hats',
    version: '1',
    description: 'Sealed rounds of a team. Ids and tokens travel in headers; any request may be repeated.',
  },
  components: {
    securitySchemes: {
      lead: { type: 'http', scheme: 'bearer', description: '32 bytes in base64url: the lead’s token.' },
      writer: { type: 'http', scheme: 'bearer', description: '16 bytes in base64url: the writer’s token.' },
    },
  },
  paths: {
    '/api/round': {
      post: {
        ...lead,
        summary: 'Opens a round',
        parameters: [roundId],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: object({ header, policy }) } },
        },
        responses: answers(
          { 201: inJson(opened, 'Opened.'), 200: inJson(opened, 'Opened before.') },
          409,
          410,
          415,
          422,
        ),
      },
      get: {
        security: [],
        summary: 'Reads a round',
        parameters: [roundId],
        responses: answers({
          200: inJson(object({ header, policy, state: { enum: ['open', 'closed'] } }), 'What never changes.'),
        }),
      },
      delete: {
        ...lead,
        summary: 'Deletes a round',
        parameters: [roundId],
        responses: answers({ 204: { description: 'Deleted.' } }),
      },
    },
    '/api/round/envelope': {
      put: {
        ...writer,
        summary: 'Sends or replaces an envelope',
        parameters: [roundId, envelopeId, revision],
        requestBody: { required: true, content: bytes(BYTES.envelope, BYTES.envelope) },
        responses: answers({ 200: kept }, 409, 415),
      },
      delete: {
        ...writer,
        summary: 'Withdraws an envelope',
        parameters: [roundId, envelopeId, revision],
        responses: answers({ 200: kept }, 409),
      },
    },
    '/api/round/close': {
      post: {
        ...lead,
        summary: 'Closes a round for ever',
        parameters: [roundId],
        responses: answers({ 200: inJson(ended, 'Closed, or closed before.') }, 409),
      },
    },
    '/api/round/envelopes': {
      get: {
        ...lead,
        summary: 'Reads all envelopes of a closed round',
        parameters: [roundId],
        responses: answers(
          {
            200: {
              description: `Envelopes of ${BYTES.envelope} bytes, one after the other.`,
              content: bytes(BYTES.envelope, MOST_ENVELOPES * BYTES.envelope),
            },
          },
          409,
        ),
      },
    },
    '/api/round/count': {
      get: {
        ...lead,
        summary: 'How many there were at the last full hour, or at closing',
        parameters: [roundId],
        responses: answers({ 200: inJson({ oneOf: [running, ended] }, 'The count.') }, 409),
      },
    },
  },
} as const
