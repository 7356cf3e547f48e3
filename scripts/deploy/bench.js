// Requests a second by HTTP/2 and TLS, ours beside plain nginx in turns, and the Node server alone.
import { spawnSync } from 'node:child_process'

const ROUNDS = 11

const load = (url, requests) => {
  const http1 = url.startsWith('http:') ? ['--h1', '-m', '1'] : ['-m', '10']
  const args = ['-n', String(requests), '-c', '20', ...http1, '-H', 'accept-encoding: br, gzip', url]
  const { stdout, stderr } = spawnSync('h2load', args, { encoding: 'utf8' })
  const speed = Number(/, ([\d.]+) req\/s/.exec(stdout)?.[1])
  const good = Number(/status codes: (\d+) 2xx/.exec(stdout)?.[1])
  const bytes = Number(/\((\d+)\) data/.exec(stdout)?.[1])
  if (good !== requests || !(speed > 0))
    throw new Error(`${url}: ${good} of ${requests} answers are 2xx. ${stderr}`)
  return { speed, bytes: Math.round(bytes / requests) }
}

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[(numbers.length - 1) / 2]

/**
 * Medians of a row; the two take turns, short ones, and who begins changes too. The ratio is the median of the ratios of
 * neighbours, so that a machine that is busy for a while slows both of a pair.
 */
export function row({ address, requests, forNode, ours, plain, node }) {
  const speeds = { ours: [], plain: [] }
  const bases = { ours, plain }
  const sizes = {}
  for (const name of ['ours', 'plain']) sizes[name] = load(bases[name] + address, requests).bytes
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of round % 2 ? ['plain', 'ours'] : ['ours', 'plain'])
      speeds[name].push(load(bases[name] + address, requests).speed)
  const found = { ours: middle(speeds.ours), plain: middle(speeds.plain) }
  return {
    address,
    sizes,
    ...found,
    node: load(node + address, forNode).speed,
    ratio: middle(speeds.ours.map((speed, turn) => speed / speeds.plain[turn])),
  }
}

export function table(rows) {
  const number = (value) => Math.round(value).toLocaleString('en').padStart(12)
  console.log(
    `\nrequests a second, medians of ${ROUNDS} turns${' '.repeat(6)}deploy/ plain nginx  ratio   Node alone   bytes`,
  )
  for (const { address, ours, plain, ratio, node, sizes } of rows)
    console.log(
      `${address.padEnd(40)}${number(ours)}${number(plain)}${ratio.toFixed(2).padStart(7)} ${number(node)} ${String(sizes.ours).padStart(7)}`,
    )
  console.log('')
}
