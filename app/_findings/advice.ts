import { activities, attributes, levelOf, type Result } from 'two-hats'
import type { Role } from '../../questions/texts.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { claimedSide } from './claimed-side.ts'
import { claimedLean } from './lean.ts'
import type { FindingWords } from './result-words.ts'
import { roleCase } from './role-case.ts'

/** One card: what the answers show, and what to try next. */
export interface Advice {
  readonly key: string
  readonly title: string
  readonly reading: string
  readonly tryNext: string | null
}

/** The role somebody named against the side of their answers; `null` where there is nothing to say. */
export function roleAdvice(
  result: Result,
  role: Role | null,
  { feedback, result: say }: FindingWords,
): Advice | null {
  const match = result.position && roleCase(role, claimedSide(result.position))
  return match ? { key: match, title: say.advice.role[match], ...feedback.roles[match] } : null
}

/** Every answered activity: its lean where one may be claimed; otherwise that both are possible. `null` without any. */
export function activityAdvice(
  result: Result,
  { texts, feedback, result: say }: FindingWords,
): readonly Advice[] | null {
  const cards = activities.flatMap((activity): readonly Advice[] => {
    const estimate = result.activities[activity]
    if (estimate === null) return []
    const lean = claimedLean(estimate)
    const name = texts.activities[activity]
    const { balanced, ...leans } = feedback.activities[activity]
    return lean
      ? [{ key: activity, title: fill(say.shape.leans[lean], { activity: name }), ...leans[lean] }]
      : [
          {
            key: activity,
            title: name,
            reading: feedback.noLean,
            tryNext: balanced.tryNext,
          },
        ]
  })
  return cards.length > 0 ? cards : null
}

/** What the attributes say: a card where high or low may be said; one sentence where neither may. */
export interface AttributeAdvice {
  readonly cards: readonly Advice[]
  readonly inBetween: string | null
}

/** `null` where no attribute is answered. */
export function attributeAdvice(result: Result, words: FindingWords): AttributeAdvice | null {
  if (attributes.every((attribute) => result.attributes[attribute] === null)) return null
  const cards = attributeCards(result, words)
  return { cards, inBetween: cards.length > 0 ? null : words.feedback.inBetween }
}

function attributeCards(
  result: Result,
  { language, texts, feedback, result: say }: FindingWords,
): readonly Advice[] {
  return attributes.flatMap((attribute) => {
    const estimate = result.attributes[attribute]
    const level = estimate && levelOf(estimate)
    if (!level) return []
    const title = formats(language).labelled(texts.attributeNames[attribute], say.attributes.level[level])
    return { key: attribute, title, ...feedback.attributes[attribute][level] }
  })
}
