// Discs that are full, and files that a disc has damaged.
import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cut, newLetter, newRound, sha256 } from './client.js'
import { killable } from './killable.js'
import { filesPlace } from './places.js'
import { same } from './tally.js'

/** A disc of one MiB in memory; `null` where this process may not mount one. */
function smallDisc() {
  const folder = mkdtempSync(join(tmpdir(), 'rounds-small-'))
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', folder]).status !== 0) {
    rmdirSync(folder)
    return null
  }
  const filler = join(folder, 'filler')
  return {
    folder,
    /** Takes so many bytes, or all there are. */
    fill(bytes = 1 << 20) {
      try {
        for (let at = 0; at < bytes; at += 4096) appendFileSync(filler, Buffer.alloc(4096))
      } catch (error) {
        same('why no more fits', error.code, 'ENOSPC')
      }
    },
    empty: () => rmSync(filler),
    remove() {
      spawnSync('umount', ['-l', folder])
      rmdirSync(folder)
    },
  }
}

export function canFillDisc() {
  const disc = smallDisc()
  disc?.remove()
  return disc !== null
}

/** What is acknowledged on a full disc is kept; rounds are closed, handed out and deleted there, and it goes on with room. */
export async function fullDisc() {
  const disc = smallDisc()
  if (disc === null)
    throw new Error('a small disc cannot be mounted here; expected to be root, outside of a container')
  const server = await killable({ DATA_DIR: disc.folder, DATABASE_URL: '' })
  try {
    const client = server.client()
    const rounds = Array.from({ length: 4 }, () => newRound({ least: 1, names: true }))
    for (const round of rounds) same('opening', (await client.open(round)).status, 201)
    const taken = newLetter()
    await client.put(rounds[2], taken)
    // 60 envelopes take 240 KiB in pages of 4: room for some of the 200, not for all.
    disc.fill(600 * 1024)
    const kept = new Map(rounds.map((round) => [round, []]))
    const refused = []
    for (let at = 0; at < 50; at += 1)
      for (const round of rounds) {
        const letter = newLetter()
        const { status } = await client.put(round, letter)
        if (status === 200) kept.get(round).push(sha256(letter.sealed))
        else refused.push([round, letter, status])
      }
    same('refusals are', [...new Set(refused.map(([, , status]) => status))], [503])
    const before = [...kept.values()].flat().length
    const handedOut = async (round) => {
      const found = cut((await client.envelopes(round)).bytes).sort()
      same('what is handed out', found, kept.get(round).sort())
      return found.length
    }
    disc.fill()
    const withdrawn = await client.withdraw(rounds[2], { ...taken, revision: 2 })
    same('withdrawing on the full disc', withdrawn.json, { revision: 2 })
    const [early, deleted, ...others] = rounds
    const end = { state: 'closed', count: kept.get(early).length, enough: true }
    same('closing on the full disc', (await client.close(early)).json, end)
    same('sending to what is closed', (await client.put(early, newLetter())).json.code, 'closed')
    let stored = await handedOut(early)
    await server.kill()
    same('closing once more', (await server.client().close(early)).json, end)
    same('deleting on the full disc', (await server.client().remove(deleted)).status, 204)
    same('opening it again', (await server.client().open(deleted)).status, 410)
    disc.empty()
    const after = server.client()
    for (const [round, letter] of refused.filter(([round]) => others.includes(round))) {
      same('sending once more', (await after.put(round, letter)).status, 200)
      kept.get(round).push(sha256(letter.sealed))
    }
    for (const round of others) {
      await after.close(round)
      stored += cut((await after.envelopes(round)).bytes).length
      same('what is handed out', cut((await after.envelopes(round)).bytes).sort(), kept.get(round).sort())
    }
    return `${before} acknowledged, ${refused.length} refused with 503, one withdrawn, one round closed, one deleted; with room ${stored} stored, 0 lost, 0 doubled`
  } finally {
    server.stop()
    disc.remove()
  }
}

/** One envelope, one blob, one end, and one round's own file are damaged: each is told as what it is, and keeps no other. */
export async function tornFiles() {
  const files = filesPlace()
  const server = await killable(files.env)
  const client = () => server.client()
  const rounds = Array.from({ length: 5 }, () => newRound())
  const [torn, whole, unreadable, halved, empty] = rounds
  const letters = Array.from({ length: 6 }, () => newLetter())
  for (const round of rounds) {
    await client().open(round)
    for (const letter of letters) await client().put(round, letter)
  }
  const at = (round, ...names) => join(files.folder, 'rounds', round.id.toString('hex'), ...names)
  const [name] = readdirSync(at(torn, 'open')).filter((one) =>
    one.startsWith(letters[0].envelope.toString('hex')),
  )
  truncateSync(at(torn, 'open', name), 100)
  truncateSync(at(unreadable, 'round'), 50)
  for (const round of [halved, empty]) await client().close(round)
  truncateSync(at(halved, 'closed'), Math.floor(statSync(at(halved, 'closed')).size / 2))
  truncateSync(at(empty, 'closed'), 2)
  writeFileSync(join(files.folder, 'aside', 'ab'.repeat(16)), 'left by a crash')
  await server.kill()
  const ended = { state: 'closed', count: 6, enough: true }
  const wholeOf = async (round) => {
    same('its end', (await client().close(round)).json, ended)
    const found = cut((await client().envelopes(round)).bytes)
    same('envelopes of the round', found.length, 6)
    return found.filter((hash) => letters.some(({ sealed }) => sha256(sealed) === hash)).length
  }
  same('whole where one is torn', await wholeOf(torn), 5)
  same('whole where the blob is halved', await wholeOf(halved), 2)
  same('a round whose own file is torn', (await client().read(unreadable)).status, 404)
  for (const verb of ['close', 'count', 'envelopes'])
    same('an end that says nothing', (await client()[verb](empty)).json.code, 'damaged')
  same('deleting it', (await client().remove(empty)).status, 204)
  same('whole in another round', await wholeOf(whole), 6)
  server.stop()
  files.remove()
  return '5 of 6, 3 of 6 cut to 2 whole, none: each told'
}
