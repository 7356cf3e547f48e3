import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Choice } from '../../src/index.ts'

const lib = fileURLToPath(new URL('../../', import.meta.url))

/** A folder of its own for a test file, with the bundle in it: other test files may be building theirs. */
export const folder = mkdtempSync(join(tmpdir(), 'two-hats-cli-'))
const bundle = join(folder, 'cli.mjs')

export async function build(): Promise<void> {
  await promisify(execFile)(process.execPath, [join(lib, 'cli/build.js'), bundle])
}

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [bundle, ...args], { cwd: folder })
}

/** Runs the command line in `folder`, with `input` on stdin. */
export function twoHats(args: readonly string[], input: string | Buffer = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = start(args)
    let out = ''
    let err = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
    child.stdin?.on('error', () => {}).end(input)
  })
}

export const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

export const write = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content)

export const lines = (text: string): string[] => text.trimEnd().split('\n')

/** What sentences about an answer in a CSV end with. */
export const expected = 'a whole number from 0 to 4, empty for unanswered, or NA for not faced'

/** What a wide CSV gains. */
export const gained =
  'position,low,high,zone,side,project_probability,provisional,answered,position_block,position_unblock,position_redirect,position_decide,position_show'

const activities = ['block', 'unblock', 'redirect', 'decide', 'show']

/** The 20 pairs, round by round as presented. */
export const pairs = [1, 2, 3, 4].flatMap((round) => activities.map((activity) => `${activity}-${round}`))

const towardsTeam = new Set(
  'block-1 redirect-1 show-1 unblock-2 decide-2 unblock-3 decide-3 block-4 redirect-4 show-4'.split(' '),
)

/** The displayed answers of somebody who always takes the project's end. */
export const allProject: readonly Choice[] = pairs.map((id) => (towardsTeam.has(id) ? 0 : 4))
