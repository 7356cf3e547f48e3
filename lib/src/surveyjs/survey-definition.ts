import type { Instrument } from '../instrument/types.ts'
import { activities } from '../instrument/vocabulary.ts'
import { NOT_FACED, type SurveyDefinition, type SurveyQuestion, type SurveyTexts } from './types.ts'

/** One pair of each activity. */
const PER_PAGE = activities.length

/**
 * The instrument as a SurveyJS definition in one language: rounds of five pairs, then frequency, then attributes, all
 * as plain radio groups with "not faced" as a last choice. Hand the survey's `data` to `fromSurveyData`, then to
 * `parseAnswers`. A text that is missing becomes an empty string, never another item's.
 *
 * @param instrument the instrument to ask
 * @param texts its words in one language, as `two-hats/instruments/two-hats-1/en` has them
 * @returns plain data for `new Model(…)` of survey-core
 * @example
 * ```ts
 * import { surveyDefinition } from 'two-hats/surveyjs'
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 * import { en } from 'two-hats/instruments/two-hats-1/en'
 *
 * console.log(surveyDefinition(twoHats1, en).pages.map(({ name }) => name).join())
 * // round-1,round-2,round-3,round-4,frequency,attributes
 * ```
 */
export function surveyDefinition(instrument: Instrument, texts: SurveyTexts): SurveyDefinition {
  const { pairs, frequencies, attributes, notFaced } = texts
  const question = (name: string, title: string, options: readonly string[]): SurveyQuestion => ({
    type: 'radiogroup',
    name,
    title,
    choices: [...options.map((text, value) => ({ value, text })), { value: NOT_FACED, text: notFaced }],
  })
  const pairQuestions = instrument.pairs.map(({ id, right }) => {
    const statements = pairs.statements[id]
    const [a, b] = right === 'project' ? (['team', 'project'] as const) : (['project', 'team'] as const)
    return question(id, `1: ${statements?.[a] ?? ''} · 2: ${statements?.[b] ?? ''}`, pairs.options)
  })
  const rounds = Array.from({ length: Math.ceil(pairQuestions.length / PER_PAGE) }, (_, round) => ({
    name: `round-${round + 1}`,
    title: pairs.title,
    description: pairs.stem,
    elements: pairQuestions.slice(round * PER_PAGE, (round + 1) * PER_PAGE),
  }))
  return {
    title: texts.name,
    pages: [
      ...rounds,
      {
        name: 'frequency',
        title: frequencies.title,
        description: frequencies.stem,
        elements: instrument.frequencies.map(({ id }) =>
          question(id, frequencies.endings[id] ?? '', frequencies.options),
        ),
      },
      {
        name: 'attributes',
        title: attributes.title,
        description: attributes.stem,
        elements: instrument.attributes.map(({ id }) => {
          const { question: title, options } = attributes.questions[id] ?? { question: '', options: [] }
          return question(id, title, options)
        }),
      },
    ],
  }
}
