// What somebody may send to the addresses of rounds to do harm: kind, what it is, the status that must come back, the request.
import { randomBytes } from 'node:crypto'
import { b64, newLetter, newRound, SEALED } from './client.js'
import { same } from './tally.js'

export async function attackRows(client, server) {
  const round = newRound()
  const letter = newLetter()
  await client.open(round)
  await client.put(round, letter)
  const good = { ...client.ofLetter(round, letter), 'Content-Type': 'application/octet-stream' }
  const put = (headers, body = letter.sealed) =>
    client.ask('PUT', '/api/round/envelope', { ...good, ...headers }, body)
  const fresh = newRound()
  const opening = (body, headers = {}) =>
    client.ask(
      'POST',
      '/api/round',
      { ...client.ids(fresh), 'Content-Type': 'application/json', ...headers },
      typeof body === 'string' ? body : JSON.stringify(body),
    )
  const body = { header: b64(fresh.header), policy: fresh.policy }
  const other = { id: newRound().id, token: newRound().token }
  const wrong = (as) =>
    Promise.all([client.envelopes(as), client.count(as), client.close(as), client.remove(as)])
  const all = (answers) => answers.map(({ status }) => status)
  return [
    ['size', 'an envelope of 592 bytes', 400, () => put({}, letter.sealed.subarray(1))],
    ['size', 'an envelope of 594 bytes', 413, () => put({}, randomBytes(SEALED + 1))],
    ['size', 'an envelope of nothing', 400, () => put({}, Buffer.alloc(0))],
    ['size', 'an envelope of 1 MB', 413, () => put({}, Buffer.alloc(1_000_000))],
    ['size', 'an opening of 4,097 bytes', 413, () => opening(JSON.stringify(body).padEnd(4097))],
    [
      'size',
      'a header of 1,563 bytes',
      422,
      () => opening({ ...body, header: b64(fresh.header.subarray(1)) }),
    ],
    [
      'size',
      'a body where none belongs',
      413,
      () => client.ask('DELETE', '/api/round', client.ids(round), 'x'.repeat(100)),
    ],
    ['size', 'lists 2,000 deep', 400, () => opening('['.repeat(2000) + ']'.repeat(2000))],
    ['type', 'an envelope as text', 415, () => put({ 'Content-Type': 'text/plain' })],
    ['type', 'an envelope as a form', 415, () => put({ 'Content-Type': 'multipart/form-data; boundary=x' })],
    ['type', 'an envelope packed', 415, () => put({ 'Content-Encoding': 'gzip' })],
    [
      'type',
      'an opening as plain text, which any site may send',
      415,
      () => opening(body, { 'Content-Type': 'text/plain' }),
    ],
    ['type', 'an opening that is no JSON', 400, () => opening('{')],
    ['type', 'an opening with a field more', 400, () => opening({ ...body, now: 1 })],
    ['type', '__proto__', 400, () => opening('{"__proto__":{"policy":1}}')],
    [
      'type',
      'a policy with a field more',
      422,
      () => opening({ ...body, policy: { ...body.policy, admin: true } }),
    ],
    [
      'type',
      'a policy that closes in the past',
      422,
      () => opening({ ...body, policy: { ...body.policy, closes: 1 } }),
    ],
    [
      'type',
      'a policy without end',
      422,
      () => opening({ ...body, policy: { ...body.policy, closes: 2e10 } }),
    ],
    ['header', 'no round', 400, () => put({ 'Round-Id': '' })],
    ['header', 'a path as id', 400, () => put({ 'Round-Id': `${'../'.repeat(14)}x` })],
    ['header', 'a path as id of an envelope', 400, () => put({ 'Envelope-Id': '..%2f..%2f..%2f..%2f..' })],
    [
      'header',
      'an id of 43 characters that no bytes have',
      400,
      () => put({ 'Round-Id': `${'A'.repeat(42)}B` }),
    ],
    [
      'header',
      'a revision of 0, −1, 1e3, 2³¹',
      400,
      async () => {
        for (const revision of ['0', '-1', '1e3', '01', '2147483648', ' ', '1, 2'])
          same(`the status of "${revision}"`, (await put({ 'Envelope-Revision': revision })).status, 400)
        return { status: 400 }
      },
    ],
    ['header', 'a token in the address instead', 400, () => client.ask('GET', '/api/round', {})],
    [
      'guess',
      'a wrong token at each address of the lead',
      [404, 404, 404, 404],
      async () => ({ status: all(await wrong({ ...round, token: other.token })) }),
    ],
    [
      'guess',
      'no such round at each of them',
      [404, 404, 404, 404],
      async () => ({ status: all(await wrong(other)) }),
    ],
    [
      'guess',
      'the two are answered alike, byte by byte',
      true,
      async () => {
        const [one, two] = [await wrong({ ...round, token: other.token }), await wrong(other)]
        const plain = ({ bytes, headers }) => [
          bytes.toString(),
          [...headers].filter(([name]) => name !== 'date'),
        ]
        return { status: JSON.stringify(one.map(plain)) === JSON.stringify(two.map(plain)) }
      },
    ],
    [
      'guess',
      'another writer replaces',
      404,
      () => put({ Authorization: `Bearer ${b64(randomBytes(16))}`, 'Envelope-Revision': '9' }),
    ],
    [
      'guess',
      'the writer’s token hash as token',
      404,
      () => put({ Authorization: `Bearer ${b64(randomBytes(32)).slice(0, 22).replace(/.$/, 'A')}` }),
    ],
    ['guess', 'another round under a taken id', 409, () => client.open({ ...newRound(), id: round.id })],
    [
      'cross-site',
      'a page of another site (Sec-Fetch-Site)',
      403,
      () => put({ 'Sec-Fetch-Site': 'cross-site' }),
    ],
    ['cross-site', 'a page of a sister site', 403, () => put({ 'Sec-Fetch-Site': 'same-site' })],
    ['cross-site', 'another origin', 403, () => put({ Origin: 'https://evil.example' })],
    ['cross-site', 'the origin of no page', 403, () => put({ Origin: 'null' })],
    ['cross-site', 'another port of this machine', 403, () => put({ Origin: 'http://localhost:1' })],
    [
      'cross-site',
      'a page of this site',
      200,
      () => put({ Origin: server.base, 'Sec-Fetch-Site': 'same-origin' }),
    ],
    [
      'cross-site',
      'its preflight is allowed nothing',
      null,
      async () => {
        const answer = await fetch(`${server.base}/api/round`, {
          method: 'OPTIONS',
          headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'DELETE' },
        })
        return { status: answer.headers.get('access-control-allow-origin') }
      },
    ],
    [
      'method',
      'others than there are',
      [405, 405, 405, 405],
      async () => {
        const tries = [
          ['PUT', ''],
          ['GET', '/close'],
          ['POST', '/envelope'],
          ['DELETE', '/envelopes'],
        ]
        return {
          status: await Promise.all(
            tries.map(
              async ([method, path]) => (await fetch(`${server.base}/api/round${path}`, { method })).status,
            ),
          ),
        }
      },
    ],
  ]
}
