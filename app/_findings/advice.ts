import { activities, attributes, levelOf, type Result } from 'two-hats'
import type { TwoWayIdea } from '../../questions/feedback.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { claimedLean } from './lean.ts'
import type { FindingWords } from './result-words.ts'

/** What the answers show, and what to try next. */
export interface Advice {
  readonly key: string
  readonly title: string
  /** `null` where nothing may be claimed. */
  readonly reading: string | null
  /** One act; where it has two endings, both, each with its condition. */
  readonly steps: readonly string[]
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

/** A card for each attribute of which high or low may be said. */
export function attributeAdvice(
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
