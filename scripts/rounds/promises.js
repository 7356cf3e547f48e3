// P2 to P5 at a running server, whatever its store. P1 and P6 need more than requests: secrets.js, dates.js.
import { randomInt } from 'node:crypto'
import { b64, cut, newLetter, newRound, sha256 } from './client.js'
import { found } from './needles.js'
import { same } from './tally.js'

const shuffled = (list) => {
  const order = [...list]
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = randomInt(at + 1)
    ;[order[at], order[other]] = [order[other], order[at]]
  }
  return order
}

const anew = (letter, revision) => newLetter({ envelope: letter.envelope, token: letter.token, revision })
const hashes = (letters) => letters.map(({ sealed }) => sha256(sealed)).sort()

async function handedOut(client, round, letters) {
  const { status, bytes } = await client.envelopes(round)
  same('the status of what is handed out', status, 200)
  same('what is handed out', cut(bytes).sort(), hashes(letters))
}

async function filled(client, round, people) {
  same('opening', (await client.open(round)).status, 201)
  const letters = Array.from({ length: people }, () => newLetter())
  for (const letter of letters) same('sending', (await client.put(round, letter)).status, 200)
  return letters
}

/** After each step everything asked before is asked again, in any order. */
async function replayed(steps) {
  const before = []
  for (const step of steps) {
    await step()
    before.push(step)
    for (const late of shuffled(before)) await late()
  }
  return before
}

export async function checkPromises(client, place, check) {
  const on = `on ${place.name}`

  await check(
    `P2 ${on}: every request once more, late and in any order, loses and doubles nothing`,
    async () => {
      const round = newRound({ least: 3, names: true })
      const letters = Array.from({ length: 5 }, () => newLetter())
      const [a, b, c] = letters
      const [a2, c3] = [anew(a, 2), anew(c, 3)]
      const steps = [
        () => client.open(round),
        ...letters.map((letter) => () => client.put(round, letter)),
        () => client.put(round, a2),
        () => client.withdraw(round, { ...b, revision: 2 }),
        () => client.withdraw(round, { ...c, revision: 2 }),
        () => client.put(round, c3),
      ]
      const all = await replayed(steps)
      same('closing', (await client.close(round)).json, { state: 'closed', count: 4, enough: true })
      const before = (await client.envelopes(round)).bytes
      for (const late of shuffled(all)) await late()
      same('closing once more', (await client.close(round)).json, { state: 'closed', count: 4, enough: true })
      same('the blob afterwards', (await client.envelopes(round)).bytes.equals(before), true)
      await handedOut(client, round, [a2, c3, letters[3], letters[4]])
      same('deleting', (await client.remove(round)).status, 204)
      const late = []
      for (const step of shuffled(all)) late.push((await step()).status)
      same('what a deleted round answers', [...new Set(late)].sort(), [404, 410])
      same('reading it', (await client.read(round)).status, 404)
      return `${(steps.length * (steps.length + 1)) / 2 + 2 * steps.length} requests again`
    },
  )

  await check(
    `P3 ${on}: nothing is handed out before closing, and then to the lead's token only`,
    async () => {
      const round = newRound()
      const letters = await filled(client, round, 6)
      const other = newRound()
      await client.open(other)
      const tries = [
        ['the lead', round],
        ['another token', { ...round, token: other.token }],
        ["a writer's token", { ...round, token: Buffer.concat([letters[0].token, letters[0].token]) }],
        ['another round', { ...round, id: other.id }],
        ['no such round', { ...round, id: newRound().id }],
      ]
      const statuses = async () =>
        Object.fromEntries(
          await Promise.all(tries.map(async ([who, as]) => [who, (await client.envelopes(as)).status])),
        )
      const others = {
        'another token': 404,
        "a writer's token": 404,
        'another round': 404,
        'no such round': 404,
      }
      same('before closing', await statuses(), { 'the lead': 409, ...others })
      for (const [, as] of tries.slice(1))
        same('closing as somebody else', (await client.close(as)).status, 404)
      same('deleting as somebody else', (await client.remove(tries[1][1])).status, 404)
      await client.close(round)
      same('after closing', await statuses(), { 'the lead': 200, ...others })
      const [wrong, none] = await Promise.all([client.envelopes(tries[1][1]), client.envelopes(tries[4][1])])
      same('a wrong token, beside no such round', wrong.json, none.json)
      await handedOut(client, round, letters)
    },
  )

  await check(`P4 ${on}: fewer than \`least\` are never handed out, and are deleted at closing`, async () => {
    for (const [least, people, status] of [
      [3, 2, 409],
      [3, 3, 200],
      [5, 4, 409],
      [5, 5, 200],
    ]) {
      const round = newRound({ least })
      const letters = await filled(client, round, people)
      same('while it runs', (await client.envelopes(round)).status, 409)
      same('closing', (await client.close(round)).json, {
        state: 'closed',
        count: people,
        enough: status === 200,
      })
      same(`${people} of at least ${least}`, (await client.envelopes(round)).status, status)
      same('one more', (await client.put(round, newLetter())).json.code, 'closed')
      const sealed = new Map([['an envelope', letters[0].sealed]])
      same('kept envelopes', found(place.everything(), sealed).length, status === 200 ? 1 : 0)
    }
    const policies = [{ least: 2 }, { least: 0 }, { least: 1 }, { most: 61 }, { least: 10, most: 9 }]
    for (const policy of policies)
      same('an opening with it', (await client.open(newRound(policy))).status, 422)
  })

  await check(
    `P4 ${on}: closed is one blob of equal pieces, in no order, without ids, and stays so`,
    async () => {
      const round = newRound()
      const letters = await filled(client, round, 12)
      const ids = new Map(
        letters.flatMap(({ envelope, token }, at) => [
          [`id ${at}`, envelope],
          [`writer ${at}`, Buffer.from(sha256(token), 'hex')],
        ]),
      )
      same('ids while it runs', found(place.everything(), ids).length, 24)
      await client.close(round)
      const { bytes } = await client.envelopes(round)
      same('its size', bytes.length, 12 * 593)
      if (cut(bytes).join() === letters.map(({ sealed }) => sha256(sealed)).join())
        throw new Error('it is in the order of sending')
      same('ids after closing', found(place.everything(), ids), [])
      same('opening again', (await client.open(round)).status, 200)
      for (const letter of letters)
        same('replacing', (await client.put(round, anew(letter, 2))).json.code, 'closed')
      same('the blob afterwards', (await client.envelopes(round)).bytes.equals(bytes), true)
    },
  )

  await check(
    `P5 ${on}: replaced and withdrawn until the end; an older version changes nothing`,
    async () => {
      const round = newRound({ least: 3 })
      const letters = await filled(client, round, 4)
      const versions = [2, 3, 4].map((revision) => anew(letters[0], revision))
      for (const at of [1, 0, 2, 1, 0, 2])
        same('sending', (await client.put(round, versions[at])).status, 200)
      same('an old version is told of the new', (await client.put(round, versions[0])).json, { revision: 4 })
      same(
        'the same revision with something else',
        (await client.put(round, anew(letters[0], 4))).json.code,
        'revision',
      )
      same(
        'another writer',
        (await client.put(round, { ...versions[2], token: newLetter().token, revision: 9 })).status,
        404,
      )
      same(
        'withdrawing as another',
        (await client.withdraw(round, { ...versions[2], token: newLetter().token, revision: 9 })).status,
        404,
      )
      same('withdrawing', (await client.withdraw(round, { ...letters[1], revision: 2 })).json, {
        revision: 2,
      })
      same('a late retry', (await client.put(round, letters[1])).json, { revision: 2 })
      const sealed = new Map(
        [...letters.slice(0, 2), ...versions.slice(0, 2)].map((letter, at) => [
          `version ${at}`,
          letter.sealed,
        ]),
      )
      same('older versions in the store', found(place.everything(), sealed), [])
      await client.close(round)
      same(
        'withdrawing too late',
        (await client.withdraw(round, { ...letters[2], revision: 2 })).json.code,
        'closed',
      )
      await handedOut(client, round, [versions[2], letters[2], letters[3]])
    },
  )

  await check(
    `a receipt works from anywhere ${on}: an id, a token and a higher revision are enough`,
    async () => {
      const round = newRound()
      const [letter] = await filled(client, round, 1)
      const headers = {
        'Round-Id': b64(round.id),
        'Envelope-Id': b64(letter.envelope),
        'Envelope-Revision': '2',
        Authorization: `Bearer ${b64(letter.token)}`,
      }
      same('withdrawing', (await client.ask('DELETE', '/api/round/envelope', headers)).json, { revision: 2 })
    },
  )
}
