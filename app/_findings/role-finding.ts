import type { Position } from 'two-hats'
import type { Role } from '../../questions/texts.ts'
import type { Advice } from './advice.ts'
import { claimedSide } from './claimed-side.ts'
import type { FindingWords } from './result-words.ts'
import { roleCase } from './role-case.ts'

type Words = Pick<FindingWords, 'feedback' | 'result'>

/** The role somebody named against the side of their answers, with one thing to try; `null` where no role is named. */
export function roleFinding(
  position: Position,
  role: Role | null,
  { feedback, result: { role: say, first } }: Words,
): Advice | null {
  if (role === null) return null
  const side = claimedSide(position)
  const found = roleCase(role, side)
  if (found === null) return { key: 'no-side', title: say.title, reading: say.noSide, steps: [first.noSide] }
  const { reading, tryNext } = feedback.roles[found]
  return found === 'agree' && side && (role === 'tech-lead' || role === 'technical-pm')
    ? { key: found, title: say.title, reading: say.fits[role], steps: [first[side]] }
    : { key: found, title: say.title, reading, steps: tryNext ? [tryNext] : [] }
}

/** What stands out of everything that could be done, below a title. */
export interface FirstFinding {
  readonly title: string
  readonly text: string
}

/** Of somebody's link, where a side may be claimed: what to talk about. */
export function talkFinding(position: Position, { result: { first } }: Words): FirstFinding | null {
  const side = claimedSide(position)
  return side && { title: first.titleShared, text: first.talk[side] }
}

/** One thing to try first, by role and side. */
export const firstStep = (position: Position, role: Role | null, words: Words): string | null =>
  roleFinding(position, role, words)?.steps[0] ?? words.result.first[claimedSide(position) ?? 'noSide']
