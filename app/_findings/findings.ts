import { activitiesFinding } from './activities-finding.ts'
import { activityAdvice, attributeAdvice } from './advice.ts'
import { cellsFinding } from './cells-finding.ts'
import { firmnessFinding } from './firmness-finding.ts'
import { frequenciesFinding } from './frequencies-finding.ts'
import { headlineFinding } from './headline-finding.ts'
import { noNumberWords } from './no-number-words.ts'
import { numbersFinding } from './numbers-finding.ts'
import { qualityFinding } from './quality-finding.ts'
import type { FindingWords } from './result-words.ts'
import { firstStep, roleFinding, talkFinding } from './role-finding.ts'
import { sharesFinding } from './shares-finding.ts'
import { isShort } from './short-form.ts'
import { attributesFinding } from './strengths-finding.ts'
import type { Subject } from './subject.ts'

export type Findings = ReturnType<typeof findings>

/**
 * Everything that is said of a Result; `null` where there is nothing to say. What costs is made when it is asked for. Of
 * pairs that are few, provisional or a short form, the position only: activities, ideas and what to try first wait for more.
 */
export function findings(subject: Subject, words: FindingWords) {
  const { answers, result, role, own, about } = subject
  const { position } = result
  const advised = position && !position.provisional && !isShort(answers, position) ? position : null
  const frequencies = frequenciesFinding(answers, words)
  const attributes = attributesFinding(result, words)
  const roled = position && roleFinding(position, role, words)
  return {
    headline: position && headlineFinding(position, subject, words),
    noNumber: position ? null : noNumberWords(answers, own, words.result),
    numbers: position && numbersFinding(position, words),
    role: advised ? roled : roled && { ...roled, steps: [] },
    first: own
      ? advised && { title: words.result.first.title, text: firstStep(advised, role, words) }
      : position && !about
        ? talkFinding(position, words)
        : null,
    activities: advised && activitiesFinding(result, own, words),
    activityAdvice: advised && activityAdvice(result, words),
    frequencies,
    cells: cellsFinding(result.cells, words),
    attributes,
    attributeAdvice: attributeAdvice(result, words),
    more: own && advised && !frequencies && !attributes ? words.result.moreQuestions : null,
    quality: qualityFinding(result, own, words),
    get firmness() {
      return position && firmnessFinding(answers, position, words)
    },
    get shares() {
      return position && sharesFinding(answers, position, words)
    },
  }
}
