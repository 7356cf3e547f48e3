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
import { Choices, type Option } from './choices.tsx'
import { nameOf } from './name-of.ts'
import type { SurveyWords } from './survey-words.ts'
import { useSurveyWords } from './use-survey-words.tsx'

/** What an item's radios carry for "I have not faced this". */
const notFaced = 'not-faced'

export type OnAnswer = (id: ItemId, answer: Answer | undefined, pointer: boolean) => void

/** One question of the instrument, whichever part it belongs to. */
export const Item = memo(function Item({ id, onAnswer }: { id: ItemId; onAnswer: OnAnswer }) {
  const { survey, texts } = useSurveyWords()
  const name = nameOf(id, survey)
  const { options, help, question, ...view } = viewOf(id, texts)
  return (
    <Choices
      {...view}
      name={id}
      legend={
        <>
          <span className="number">{name}</span>{' '}
          {question ? <span className="question">{question}</span> : null}
        </>
      }
      chosenOf={({ ready, saved }) => (ready ? asValue(saved.answers[id]) : null)}
      options={[...options, { value: notFaced, label: texts.notFaced, help, apart: true }]}
      onChoose={(value, pointer) => onAnswer(id, asAnswer(value), pointer)}
      clear={{ label: survey.clear, named: fill(survey.clearNamed, { name }) }}
    />
  )
})

interface View {
  readonly layout: 'pair' | 'scale' | 'list'
  readonly question?: string
  readonly options: readonly Option[]
  readonly help: string
  readonly before?: React.ReactNode
  readonly labelledBy?: readonly string[]
}

function viewOf(id: ItemId, { pairs, frequencies, attributes }: SurveyWords['texts']): View {
  if (id in pairs.statements) return pairView(id as PairId, pairs)
  if (id in frequencies.endings) {
    return {
      layout: 'scale',
      question: frequencies.endings[id as FrequencyId],
      options: optionsOf(frequencies.options),
      help: frequencies.notFacedHelp,
    }
  }
  const { question, options } = attributes.questions[id as AttributeId]
  return { layout: 'list', question, options: optionsOf(options), help: attributes.notFacedHelp }
}

const optionsOf = (labels: readonly string[], printed: readonly string[] = []): readonly Option[] =>
  labels.map((label, at) => ({ value: String(at), label, printed: printed[at] }))

function pairView(id: PairId, pairs: SurveyWords['texts']['pairs']): View {
  const right = twoHats1.pairs.find((pair) => pair.id === id)?.right === 'project'
  const { team, project } = pairs.statements[id]
  const ids = [`${id}-first`, `${id}-second`]
  return {
    layout: 'pair',
    labelledBy: ids,
    before: (
      <div className="statements">
        {(right ? [team, project] : [project, team]).map((text, at) => (
          <p className="statement" id={ids[at]} key={text}>
            {text}
          </p>
        ))}
      </div>
    ),
    options: optionsOf(pairs.options, pairs.printed),
    help: pairs.notFacedHelp,
  }
}

const asValue = (answer: Answer | undefined) => (answer === null ? notFaced : answer?.toString())

const asAnswer = (value: string | undefined): Answer | undefined =>
  value === undefined ? undefined : value === notFaced ? null : (Number(value) as Answer)
