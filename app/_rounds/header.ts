import { cleanLine } from '../_files/clean-name.ts'
import { isRecord, parseJson } from '../_files/json.ts'
import { canonicalJson } from './canonical-json.ts'
import { anObject, type Field, firstWrong, type Gate, matching, oneOf, received, refused } from './gate.ts'
import { type Policy, parsePolicy } from './policy.ts'

/** UTF-16 units, as `maxlength` of a field counts them, of a title and of the line to the team. */
export const LONGEST_TITLE = 80
export const LONGEST_LINE = 280

/** What a lead writes, and what is bound to it: nobody who has the link can be shown another one. */
export interface Header {
  readonly v: 1
  /** The public key envelopes are sealed for: the coordinates of a point on P-256, base64url. */
  readonly key: PublicKey
  readonly title: string
  readonly line: string
  readonly policy: Policy
}

export interface PublicKey {
  readonly x: string
  readonly y: string
}

const text = (longest: number): Field => ({
  expected: `a text of at most ${longest} characters`,
  is: (value) => typeof value === 'string' && value.length <= longest,
})

const fields = {
  v: oneOf(1),
  key: anObject,
  title: text(LONGEST_TITLE),
  line: text(LONGEST_LINE),
  policy: anObject,
}
const coordinate = matching(/^[\w-]{42}[AEIMQUYcgkosw048]$/, '32 bytes in base64url')

/** The one text of a header: its id is made of it. */
export const headerText = ({ v, key, title, line, policy }: Header): string =>
  canonicalJson({
    v,
    key: { x: key.x, y: key.y },
    title,
    line,
    policy: { ...policy, instrument: { ...policy.instrument } },
  })

/**
 * The gate of an opened header: the canonical text of exactly these fields, or the first thing wrong. Title and line come
 * out clean, as names do: one line, nothing unseen, nothing that turns the text around it.
 */
export function parseHeader(input: string): Gate<Header> {
  const value = parseJson(input)
  const version = isRecord(value) ? value.v : undefined
  if (Number.isInteger(version) && version !== 1) return refused('/v', '1', received(version))
  const wrong = firstWrong(value, '', fields)
  if (wrong !== null) return wrong
  const header = value as Header
  const wrongKey = firstWrong(header.key, '/key', { x: coordinate, y: coordinate })
  if (wrongKey !== null) return wrongKey
  const policy = parsePolicy(header.policy)
  if (!policy.ok) {
    const { path, expected, received: got } = policy.issue
    return refused(`/policy${path}`, expected, got)
  }
  const { v, key, title, line } = header
  if (headerText({ ...header, policy: policy.value }) !== input) {
    return refused('', 'canonical JSON', 'written in another way')
  }
  const [cleanTitle, cleanedLine] = [cleanLine(title, LONGEST_TITLE), cleanLine(line, LONGEST_LINE)]
  return { ok: true, value: { v, key, title: cleanTitle, line: cleanedLine, policy: policy.value } }
}

/** The gate of what a lead has typed: clean, with a title, and short enough. */
export function parseWritten(input: { readonly title: string; readonly line: string }): Gate<typeof input> {
  const [title, line] = [cleanLine(input.title, LONGEST_TITLE), cleanLine(input.line, LONGEST_LINE)]
  const titleIs = text(LONGEST_TITLE)
  if (title === '') return refused('/title', 'a title', received(title))
  if (!titleIs.is(title)) return refused('/title', titleIs.expected, received(title))
  const lineIs = text(LONGEST_LINE)
  return lineIs.is(line)
    ? { ok: true, value: { title, line } }
    : refused('/line', lineIs.expected, received(line))
}
