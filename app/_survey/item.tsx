'use client'
import { memo } from 'react'
import type { Answer } from 'two-hats'
import {
  type AttributeId,
  type FrequencyId,
  type ItemId,
  type PairId,
  twoHats1,
} from '../../questions/two-hats-1/instrument.ts'
import { fill } from '../_messages/fill.ts'
import { useSession } from '../_storage/use-session.ts'
import { Choices, type Option } from './choices.tsx'
import type { SurveyWords } from './survey-words.ts'
import { useSurveyWords } from './use-survey-words.tsx'

/** What an item's radios carry for "I have not faced this". */
const notFaced = 'not-faced'

export type OnAnswer = (id: ItemId, answer: Answer | undefined, pointer: boolean) => void

const order: readonly ItemId[] = [...twoHats1.pairs, ...twoHats1.frequencies, ...twoHats1.attributes].map(
  ({ id }) => id,
)

/** One question of the instrument, whichever part it belongs to. */
export const Item = memo(function Item({ id, onAnswer }: { id: ItemId; onAnswer: OnAnswer }) {
  const words = useSurveyWords()
  const chosen = useSession(({ ready, saved }) => (ready ? asValue(saved.answers[id]) : null))
  const asking = useSession(({ asking }) => asking)
  const number = order.indexOf(id) + 1
  const name = fill(words.survey.question, { n: number })
  const { options, ...view } = viewOf(id, words, number)
  return (
    <Choices
      {...view}
      name={id}
      chosen={chosen}
      asking={asking}
      options={[
        ...options.map((label, value): Option => ({ value: String(value), label })),
        { value: notFaced, label: words.texts.notFaced, apart: true },
      ]}
      onChoose={(value, pointer) => onAnswer(id, asAnswer(value), pointer)}
      clear={{ label: words.survey.clear, named: fill(words.survey.clearNamed, { name }) }}
    />
  )
})

function viewOf(id: ItemId, { texts, survey }: SurveyWords, number: number) {
  if (id in texts.pairs.statements) return pairView(id as PairId, texts, fill(survey.pair, { n: number }))
  if (id in texts.frequencies.endings) {
    return {
      layout: 'scale' as const,
      legend: texts.frequencies.endings[id as FrequencyId],
      options: texts.frequencies.options,
    }
  }
  const { question, options } = texts.attributes.questions[id as AttributeId]
  return { layout: 'list' as const, legend: question, options }
}

function pairView(id: PairId, texts: SurveyWords['texts'], legend: string) {
  const right = twoHats1.pairs.find((pair) => pair.id === id)?.right === 'project'
  const { team, project } = texts.pairs.statements[id]
  const statement = (side: 'A' | 'B', text: string) => (
    <p className={`statement ${side === 'A' ? 'left' : 'right'}`} id={`${id}-${side}`}>
      <span className="side">{side}</span> {text}
    </p>
  )
  return {
    layout: 'pair' as const,
    legend,
    labelledBy: [`${id}-A`, `${id}-B`],
    before: statement('A', right ? team : project),
    after: statement('B', right ? project : team),
    options: texts.pairs.options,
  }
}

const asValue = (answer: Answer | undefined) => (answer === null ? notFaced : answer?.toString())

const asAnswer = (value: string | undefined): Answer | undefined =>
  value === undefined ? undefined : value === notFaced ? null : (Number(value) as Answer)
