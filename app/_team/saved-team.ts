import { parseAnswers } from 'two-hats'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { isRecord, parseJson } from '../_files/json.ts'
import { cleanName } from './clean-name.ts'
import { type Member, MOST_PEOPLE } from './member.ts'

/** The team this browser keeps; `next` numbers whoever comes next. */
export interface SavedTeam {
  readonly people: readonly Member[]
  readonly next: number
}

export const emptyTeam: SavedTeam = { people: [], next: 1 }

const frame = { schema: 1, instrument: { id: twoHats1.id, version: twoHats1.version } } as const

export const writeTeam = ({ people, next }: SavedTeam): string => JSON.stringify({ ...frame, next, people })

const isId = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 1

/** Reads stored text; `null` when its version or shape is unknown. Nothing is mended. */
export function parseTeam(text: string): SavedTeam | null {
  const value = parseJson(text)
  if (!isRecord(value) || value.schema !== 1 || !isRecord(value.instrument)) return null
  const { id, version } = value.instrument
  if (id !== twoHats1.id || version !== twoHats1.version) return null
  if (!Array.isArray(value.people) || value.people.length > MOST_PEOPLE || !isId(value.next)) return null
  const people = value.people.map(parseMember)
  const ids = new Set(people.map((member) => member?.id))
  if (people.includes(null) || ids.size < people.length) return null
  return { people: people.filter((member) => member !== null), next: value.next }
}

function parseMember(value: unknown): Member | null {
  if (!isRecord(value) || !isId(value.id)) return null
  const { id, name, about } = value
  if (typeof name !== 'string' || !(about === null || typeof about === 'string')) return null
  const gate = parseAnswers(twoHats1, value.answers)
  if (!gate.ok) return null
  return { id, name: cleanName(name), answers: gate.answers, about: about === null ? null : cleanName(about) }
}
