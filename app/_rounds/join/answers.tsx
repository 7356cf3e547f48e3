import type { Answers as Given } from 'two-hats'
import { type ItemId, twoHats1 } from '../../../questions/two-hats-1/instrument.ts'
import { answerInWords, presented } from '../../_findings/answer-in-words.ts'
import { fill } from '../../_messages/fill.ts'
import type { Words } from '../../_messages/words.ts'

interface Props {
  readonly answers: Given<ItemId>
  readonly words: Words
}

/** Every answer in words, in the order of the questions. */
export function Answers({ answers, words }: Props) {
  const { texts, join } = words
  const pairs = twoHats1.pairs.flatMap(({ id }) => {
    const answer = answers[id]
    if (answer === undefined) return []
    if (answer !== null) return [answerInWords(id, answer, words)]
    const { a, b } = presented(id, words)
    return [fill(join.preview.notFaced, { first: a, second: b, label: texts.notFaced })]
  })
  const frequencies = twoHats1.frequencies.flatMap(({ id }) => {
    const answer = answers[id]
    if (answer === undefined) return []
    const says = answer === null ? texts.notFaced : (texts.frequencies.options[answer] ?? '')
    return [fill(join.preview.answered, { question: texts.frequencies.endings[id], answer: says })]
  })
  const attributes = twoHats1.attributes.flatMap(({ id }) => {
    const answer = answers[id]
    if (answer === undefined) return []
    const { question, options } = texts.attributes.questions[id]
    const says = answer === null ? texts.notFaced : (options[answer] ?? '')
    return [fill(join.preview.answered, { question, answer: says })]
  })
  return (
    <>
      <Part title={texts.pairs.title} says={pairs} />
      <Part title={texts.frequencies.title} says={frequencies} />
      <Part title={texts.attributes.title} says={attributes} />
    </>
  )
}

const Part = ({ title, says }: { readonly title: string; readonly says: readonly string[] }) =>
  says.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ol>
        {says.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ol>
    </>
  )
