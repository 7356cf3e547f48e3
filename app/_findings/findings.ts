import { activitiesFinding } from './activities-finding.ts'
import { activityAdvice, attributeAdvice, roleAdvice } from './advice.ts'
import { cellsFinding } from './cells-finding.ts'
import { firmnessFinding } from './firmness-finding.ts'
import { headlineFinding } from './headline-finding.ts'
import { noNumberWords } from './no-number-words.ts'
import { numbersFinding } from './numbers-finding.ts'
import { qualityFinding } from './quality-finding.ts'
import type { FindingWords } from './result-words.ts'
import { sharesFinding } from './shares-finding.ts'
import { attributesFinding, intensityFinding } from './strengths-finding.ts'
import type { Subject } from './subject.ts'

export type Findings = ReturnType<typeof findings>

/** Everything that is said of a Result; `null` where there is nothing to say. What costs is made when it is asked for. */
export function findings(subject: Subject, words: FindingWords) {
  const { answers, result, role, own } = subject
  const { position } = result
  return {
    headline: position && headlineFinding(position, subject, words),
    noNumber: position ? null : noNumberWords(answers, own, words.result),
    numbers: position && numbersFinding(position, words),
    role: roleAdvice(result, role, words),
    activities: activitiesFinding(result, own, words),
    activityAdvice: activityAdvice(result, words),
    cells: cellsFinding(result.cells, words),
    attributes: attributesFinding(result, words),
    attributeAdvice: attributeAdvice(result, words),
    intensity: intensityFinding(result, words),
    quality: qualityFinding(result, words),
    get firmness() {
      return position && firmnessFinding(answers, position, words)
    },
    get shares() {
      return position && sharesFinding(answers, position, words)
    },
  }
}
