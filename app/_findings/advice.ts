import { activities, attributes, levelOf, type Result } from 'two-hats'
import type { TwoWayIdea } from '../../questions/feedback.ts'
import type { Role } from '../../questions/texts.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { claimedSide } from './claimed-side.ts'
import { claimedLean } from './lean.ts'
import type { FindingWords } from './result-words.ts'
import { roleCase } from './role-case.ts'

/** What the answers show, and what to try next. */
export interface Advice {
  readonly key: string
  readonly title: string
  /** `null` where nothing may be claimed. */
  readonly reading: string | null
  /** One act; where it has two endings, both, each with its condition. */
  readonly steps: readonly string[]
}

/** The role somebody named against the side of their answers; `null` where there is nothing to say. */
export function roleAdvice(
  result: Result,
  role: Role | null,
  { feedback, result: say }: FindingWords,
): Advice | null {
  const match = result.position && roleCase(role, claimedSide(result.position))
  if (!match) return null
  const { reading, tryNext } = feedback.roles[match]
  return { key: match, title: say.advice.role[match], reading, steps: tryNext ? [tryNext] : [] }
}

/** Steps for activities: a card each where a lean may be claimed; the others in one list below one sentence. */
export interface ActivityAdvice {
  readonly cards: readonly Advice[]
  readonly noLean: string
  readonly others: readonly Advice[]
}

/** Of every answered activity, in fixed order and without rank; `null` without any. */
export function activityAdvice(
  result: Result,
  { texts, feedback, result: say }: FindingWords,
): ActivityAdvice | null {
  const all = activities.flatMap((activity): readonly Advice[] => {
    const estimate = result.activities[activity]
    if (estimate === null) return []
    const lean = claimedLean(estimate)
    const name = texts.activities[activity]
    const idea = feedback.activities[activity][lean ?? 'balanced']
    return [
      {
        key: activity,
        title: lean ? fill(say.shape.leans[lean], { activity: name }) : name,
        reading: lean ? idea.reading : null,
        steps: stepsOf(idea, say.advice),
      },
    ]
  })
  if (all.length === 0) return null
  return {
    cards: all.filter(({ reading }) => reading !== null),
    noLean: feedback.noLean,
    others: all.filter(({ reading }) => reading === null),
  }
}

const stepsOf = (
  { nextWeek, withCounterpart, onYourOwn }: TwoWayIdea,
  say: FindingWords['result']['advice'],
): readonly string[] => [
  nextWeek,
  fill(say.withCounterpart, { step: withCounterpart }),
  fill(say.onYourOwn, { step: onYourOwn }),
]

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
    const { reading, nextWeek } = feedback.attributes[attribute][level]
    return { key: attribute, title, reading, steps: [nextWeek] }
  })
}
