// P1: nothing that a person wrote, no key and no token in the clear is in the store, in what it logs, in what the server
// says; and no key and nothing that a person wrote is in any request.
import { connect, createServer } from 'node:net'
import { served } from '../served.js'
import { clientOf, inSeconds } from './client.js'
import { formsOf, found } from './needles.js'
import { sealing } from './sealing.js'
import { same } from './tally.js'

/** Passes everything on to a port, and keeps what went there. */
async function recorder(port) {
  const sent = []
  const server = createServer((socket) => {
    const other = connect(port, '127.0.0.1')
    socket.on('data', (part) => sent.push(part))
    socket.pipe(other).pipe(socket)
    for (const one of [socket, other]) one.on('error', () => {})
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    base: `http://localhost:${server.address().port}`,
    sent: () => Buffer.concat(sent),
    stop: () => server.close(),
  }
}

const texts = {
  title: 'Die Schildkröten & Söhne',
  line: 'How "we" decide, quarter by quarter – a line of Zinnober.',
}
const people = [
  'Łucja Wiśniewska',
  'Bartholomew Quill',
  'Núria Puigdemont',
  'Xochitl O’Shaughnessy',
  'Ngũgĩ Kamau',
]

/** A round with letters as browsers make them, and everything secret in it. */
export async function sealedRound(names) {
  const { makeRound, openRound, sealEnvelope, newReceipt, checkedAnswers, twoHats1, encodeLink } = sealing
  const policy = {
    instrument: { id: twoHats1.id, version: twoHats1.version, hash: twoHats1.hash },
    form: 'short',
    names,
    least: 5,
    closes: inSeconds(86_400),
    purgeDays: 30,
    most: 60,
  }
  const made = await makeRound({ ...texts, policy }, inSeconds(0))
  if (!made.ok) throw new Error(made.issue.message)
  const { id, leadSecret, joinSecret, adminToken, sealedHeader } = made.value
  const opened = await openRound({ id, joinSecret }, { sealedHeader, policy })
  if (!opened.ok) throw new Error(opened.problem)
  const written = new Map(Object.entries(texts))
  const keys = new Map([
    ['the lead’s secret', leadSecret],
    ['the join secret', joinSecret],
  ])
  const tokens = new Map([['the lead’s token', adminToken]])
  const letters = []
  const given = []
  for (const [at, person] of people.entries()) {
    const pairs = twoHats1.pairs.slice(0, twoHats1.shortForm)
    const answers = checkedAnswers(
      Object.fromEntries(pairs.map((pair, n) => [pair.id, (n * (at + 1) + at) % 5])),
    )
    given.push(answers)
    const sealed = await sealEnvelope({ answers, name: names ? person : '' }, opened.value, twoHats1)
    if (!sealed.ok) throw new Error(sealed.problem)
    const { envelopeId, writeToken } = newReceipt()
    written.set(`answers of ${person}`, encodeLink(twoHats1, answers))
    if (names) written.set(`the name of ${person}`, person)
    tokens.set(`the token of ${person}`, writeToken)
    letters.push({ envelope: envelopeId, token: writeToken, revision: 1, sealed: sealed.envelope })
  }
  const round = { id, token: adminToken, header: sealedHeader, policy }
  return { round, letters, answers: given, people, texts, written, keys, tokens }
}

export async function checkSecrets(place, check) {
  const on = `on ${place.name}`
  await check(`P1 ${on}: what is searched for is found in each of its forms`, () => {
    const secrets = new Map([
      ['a text', texts.line],
      ['bytes', Buffer.from('000102fdfeff3e3f3e3f3e3f3e3f', 'hex')],
    ])
    let tried = 0
    for (const [name, secret] of secrets)
      for (const form of formsOf(secret)) {
        same(
          'what is found',
          found(Buffer.concat([Buffer.from('x: '), form, Buffer.from(';')]), new Map([[name, secret]])),
          [name],
        )
        tried += 1
      }
    for (const around of [0, 1, 2]) {
      const hidden = Buffer.concat([
        Buffer.alloc(around, 7),
        Buffer.from(texts.line),
        Buffer.alloc(3, 9),
      ]).toString('base64')
      same('within a longer base64', found(Buffer.from(hidden), secrets), ['a text'])
    }
    return `${tried} forms`
  })
  await check(
    `P1 ${on}: no text, name, answer, key or token in store, dump, logs; no key or text in a request`,
    async () => {
      const server = await served({ ...place.env, ROUNDS_REQUESTS_PER_MINUTE: '100000' })
      const line = await recorder(server.port)
      const client = await clientOf(line.base)
      const looks = []
      const searched = []
      try {
        for (const names of [true, false]) {
          const { round, letters, written, keys, tokens } = await sealedRound(names)
          const secrets = new Map([...written, ...keys, ...tokens])
          const look = (when) => {
            const everything = place.everything()
            searched.push(everything.length)
            for (const name of found(everything, secrets)) looks.push(`${name} in the store ${when}`)
            return everything
          }
          same('opening', (await client.open(round)).status, 201)
          for (const letter of letters) same('sending', (await client.put(round, letter)).status, 200)
          // What ought to be there is: it is the store that is searched.
          same(
            'envelopes in the store',
            found(look('while it runs'), new Map(letters.map(({ sealed }, at) => [String(at), sealed])))
              .length,
            5,
          )
          await client.withdraw(round, { ...letters[0], revision: 2 })
          await client.put(round, { ...letters[0], revision: 3 })
          await client.count(round)
          await client.read(round)
          look('after changes')
          await client.close(round)
          same('handing out', (await client.envelopes(round)).status, 200)
          look('after closing')
          for (const name of found(Buffer.from(server.said()), secrets))
            looks.push(`${name} in what the server says`)
          for (const name of found(line.sent(), new Map([...written, ...keys])))
            looks.push(`${name} in a request`)
          const ids = new Map([
            ['the round’s id', round.id],
            ...letters.map(({ envelope }) => ['an envelope’s id', envelope]),
          ])
          for (const name of found(Buffer.from(server.said()), ids))
            looks.push(`${name} in what the server says`)
          same('tokens in requests', found(line.sent(), tokens).length, tokens.size)
          if (/127\.0\.0\.1|::1/.test(server.said())) looks.push('an address in what the server says')
          if (place.name === 'files' && /127\.0\.0\.1|::1/.test(place.everything().toString('latin1')))
            looks.push('an address in the store')
        }
        same('what was found', looks, [])
        return `${(searched.reduce((sum, bytes) => sum + bytes, 0) / 1024).toFixed(0)} KiB of store and ${(line.sent().length / 1024).toFixed(0)} KiB of requests searched`
      } finally {
        line.stop()
        server.stop()
      }
    },
  )
}
