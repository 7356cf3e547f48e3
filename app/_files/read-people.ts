import { type Answers, parseAnswers } from 'two-hats'
import { isRole, type Role } from '../../questions/role.ts'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { isRecord, parseJson } from './json.ts'

/** A larger file is not read. */
export const LARGEST_FILE = 1_000_000

/** More people than this are not looked at. */
export const MOST_IN_FILE = 1000

/** A set of answers in a file, with what stands beside it. Names are as written: cleaning them is for who shows them. */
export interface FilePerson {
  readonly name: string | null
  readonly date: string | null
  readonly role: Role | null
  /** Whom the answers are about, when not the person who gave them. */
  readonly about: string | null
  readonly answers: Answers<ItemId>
}

export type FileProblemCode =
  | 'too-large'
  | 'not-json'
  | 'foreign'
  | 'unknown-version'
  | 'bad-answers'
  | 'no-answers'
  | 'too-many'

/** Why a file, or one entry of it, gives nothing. */
export interface FileProblem {
  readonly code: FileProblemCode
  /** Which entry, counted from 1; `null` for the file as a whole. */
  readonly entry: number | null
  /** Where something stands that is no answer; `''` where there is nothing to add. */
  readonly detail: string
}

export interface FilePeople {
  readonly people: readonly FilePerson[]
  readonly problems: readonly FileProblem[]
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/**
 * Reads a JSON file of answers: one set as a bare object or with a name, date, role beside its `answers`; a list of such;
 * or a history file. Good entries are read, each bad one is named; a file that is none of these gives one problem.
 */
export function readPeople(content: string): FilePeople {
  if (content.length > LARGEST_FILE) return refused('too-large')
  const value = parseJson(content.replace(/^\ufeff/, ''))
  if (value === undefined) return refused('not-json')
  if (Array.isArray(value)) return readList(value)
  if (!isRecord(value)) return refused('foreign')
  if (value.format === 'two-hats-history') {
    if (value.schema !== 1) return refused('unknown-version')
    return Array.isArray(value.entries) ? readList(value.entries) : refused('foreign')
  }
  return sorted([readOne(value, null)])
}

function readList(values: readonly unknown[]): FilePeople {
  const read = sorted(values.slice(0, MOST_IN_FILE).map((value, at) => readOne(value, at + 1)))
  if (values.length === 0) return refused('no-answers')
  if (values.length <= MOST_IN_FILE) return read
  return { ...read, problems: [...read.problems, { code: 'too-many', entry: null, detail: '' }] }
}

function readOne(value: unknown, entry: number | null): FilePerson | FileProblem {
  const problem = (code: FileProblemCode, detail = ''): FileProblem => ({ code, entry, detail })
  if (!isRecord(value)) return problem('foreign')
  const wrapped = Object.hasOwn(value, 'answers')
  if (!isOurs(value.instrument) || (isRecord(value.result) && !isOurs(value.result.instrument))) {
    return problem('unknown-version')
  }
  const gate = parseAnswers(twoHats1, wrapped ? value.answers : value)
  if (!gate.ok) {
    const unknown = gate.issues.every(({ code }) => code === 'unknown-item' || code === 'more')
    if (unknown && !wrapped) return problem('foreign')
    return problem('bad-answers', gate.issues[0]?.path || 'answers')
  }
  if (Object.keys(gate.answers).length === 0) return problem('no-answers')
  if (!wrapped) return { name: null, date: null, role: null, about: null, answers: gate.answers }
  return {
    name: text(value.name),
    date: text(value.date),
    role: isRole(value.role) ? value.role : null,
    about: text(value.about),
    answers: gate.answers,
  }
}

/** Whether what a file or its result says of its instrument, if it does, is this one. */
const isOurs = (instrument: unknown): boolean =>
  instrument === undefined ||
  (isRecord(instrument) && instrument.id === twoHats1.id && instrument.version === twoHats1.version)

const sorted = (all: readonly (FilePerson | FileProblem)[]): FilePeople => ({
  people: all.filter((one) => 'answers' in one),
  problems: all.filter((one) => 'code' in one),
})

const refused = (code: FileProblemCode): FilePeople => ({
  people: [],
  problems: [{ code, entry: null, detail: '' }],
})
