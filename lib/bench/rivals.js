import bigfive from '@alheimsins/bigfive-calculate-score'
import { Model } from 'survey-core'

/** Calls a second of bigfive-calculate-score, each of 120 answers in the form it takes. */
export function bigfiveRival(random, size) {
  const domains = ['A', 'C', 'E', 'N', 'O']
  const tests = Array.from({ length: size }, () => ({
    answers: Array.from({ length: 120 }, (_, n) => ({
      domain: domains[n % 5],
      facet: String(1 + (Math.floor(n / 5) % 6)),
      score: String(1 + Math.floor(5 * random())),
    })),
  }))
  return () => {
    let sum = 0
    for (const test of tests) sum += bigfive(test).A.score
    return sum
  }
}

/** A survey-core quiz of the pairs: one model kept, the data of each respondent set, its right answers counted. */
export function surveyRival(instrument, objects) {
  const model = new Model({
    elements: instrument.pairs.map(({ id, right }) => ({
      type: 'radiogroup',
      name: id,
      choices: [0, 1, 2, 3, 4],
      correctAnswer: right === 'project' ? 4 : 0,
    })),
  })
  return () => {
    let sum = 0
    for (const answers of objects) {
      model.data = answers
      sum += model.getCorrectAnswerCount()
    }
    return sum
  }
}
