import { activities, attributes, levelOf, type Result } from 'two-hats'
import type { Role } from '../../questions/texts.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { claimedLean } from './lean.ts'
import type { ResultWords } from './result-words.ts'
import { roleCase } from './role-case.ts'

/** One card: what the answers show, and what to try next. */
export interface Advice {
  readonly key: string
  readonly title: string
  readonly reading: string
  readonly tryNext: string | null
}

type Words = Pick<ResultWords, 'language' | 'texts' | 'feedback' | 'result'>

/** The role somebody named against the side of their answers; `null` where there is nothing to say. */
export function roleAdvice(
  result: Result,
  role: Role | null,
  { feedback, result: say }: Words,
): Advice | null {
  const match = result.position && roleCase(role, result.position.side)
  return match ? { key: match, title: say.advice.role[match], ...feedback.roles[match] } : null
}

/** Every answered activity: its lean where one may be claimed; otherwise that both are possible. */
export function activityAdvice(result: Result, { texts, feedback, result: say }: Words): readonly Advice[] {
  return activities.flatMap((activity) => {
    const estimate = result.activities[activity]
    if (estimate === null) return []
    const lean = claimedLean(estimate)
    const name = texts.activities[activity]
    const { balanced, ...leans } = feedback.activities[activity]
    return lean
      ? { key: activity, title: fill(say.shape.leans[lean], { activity: name }), ...leans[lean] }
      : {
          key: activity,
          title: name,
          reading: feedback.noLean,
          tryNext: balanced.tryNext,
        }
  })
}

/** The attributes of which high or low may be said. */
export function attributeAdvice(
  result: Result,
  { language, texts, feedback, result: say }: Words,
): readonly Advice[] {
  return attributes.flatMap((attribute) => {
    const estimate = result.attributes[attribute]
    const level = estimate && levelOf(estimate)
    if (!level) return []
    const title = formats(language).labelled(texts.attributeNames[attribute], say.attributes.level[level])
    return { key: attribute, title, ...feedback.attributes[attribute][level] }
  })
}
