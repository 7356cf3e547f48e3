import { type Answers, parseAnswers } from 'two-hats'
import { roles } from '../../../questions/role.ts'
import { noAnswers } from '../../../questions/two-hats-1/checked-answers.ts'
import { type ItemId, twoHats1 } from '../../../questions/two-hats-1/instrument.ts'
import { isRecord, parseJson } from '../../_files/json.ts'
import type { Problem, RequestIssue } from '../../_http/problem.ts'
import { locales } from '../../_messages/languages.ts'
import { LONGEST_TEXT } from '../making/longest-text.ts'
import type { ReportOrder } from '../making/order.ts'
import { resultLink } from '../making/result-link.ts'
import { described, fieldsOf, pointer } from './fields.ts'

/** What a server knows itself: the day in UTC, and where the site is. */
export interface Surroundings {
  readonly today: string
  /** An address of the site, whatever its path. */
  readonly site: string
}

const papers = ['A4', 'Letter'] as const

/** A body as an order, or everything that is wrong with it. What is left out has a default; nothing is corrected. */
export function parseOrder(body: string, { today, site }: Surroundings): ReportOrder | Problem {
  const value = parseJson(body)
  if (value === undefined) {
    const detail = 'The body cannot be parsed; expected an object in JSON.'
    return { status: 400, title: 'The body is no JSON', detail }
  }
  if (!isRecord(value)) {
    const received = described(value)
    const message = `The body is ${received}; expected an object.`
    return invalid([{ code: 'not-an-object', path: '', message, expected: 'an object', received }])
  }
  const issues: RequestIssue[] = []
  const asked = fieldsOf(
    value,
    ['answers', 'role', 'name', 'page', 'date', 'language', 'include'],
    '',
    issues,
  )
  const include = fieldsOf(asked.object('include'), ['answers', 'link'], '/include', issues)
  const answers = gated(value.answers, issues)
  const link = include.flag('link')
  const locale = asked.oneOf('language', locales, 'en')
  const order: ReportOrder = {
    locale,
    answers,
    role: asked.oneOf('role', [...roles, null], null),
    seconds: {},
    own: true,
    name: asked.text('name', '', LONGEST_TEXT),
    page: asked.oneOf('page', papers, 'A4'),
    date: asked.text('date', today, 10),
    everyAnswer: include.flag('answers'),
    link: link ? resultLink(answers, locale, site) : null,
  }
  return issues.length > 0 ? invalid(issues) : order
}

/** A request that was understood and cannot be fulfilled as it is. */
export const invalid = (issues: readonly RequestIssue[]): Problem => ({
  status: 422,
  title: 'The report cannot be made from this',
  detail:
    issues.length === 1
      ? (issues[0]?.message ?? '')
      : `${issues.length} things are wrong; "issues" lists them.`,
  issues,
})

/** The library's gate; its issues keep their codes and words, and are placed below `/answers`. */
function gated(input: unknown, issues: RequestIssue[]): Answers<ItemId> {
  const gate = parseAnswers(twoHats1, input)
  if (gate.ok) return gate.answers
  issues.push(
    ...gate.issues.map((issue) => ({
      ...issue,
      path: issue.path === '' ? '/answers' : `/answers/${pointer(issue.path)}`,
    })),
  )
  return noAnswers
}
