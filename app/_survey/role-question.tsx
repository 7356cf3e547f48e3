'use client'
import type { Role } from '../../questions/texts.ts'
import { fill } from '../_messages/fill.ts'
import { Choices } from './choices.tsx'
import { useSurveyWords } from './use-survey-words.tsx'

/** The one unscored question: which role the person holds on the project. */
export function RoleQuestion({ onChoose }: { onChoose: (role: Role | null) => void }) {
  const { texts, survey } = useSurveyWords()
  const { question, options } = texts.role
  return (
    <Choices
      name="role"
      layout="list"
      legend={<span className="question">{question}</span>}
      chosenOf={({ ready, saved }) => (ready ? (saved.role ?? undefined) : null)}
      options={Object.entries(options).map(([value, label]) => ({ value, label }))}
      onChoose={(value) => onChoose((value as Role | undefined) ?? null)}
      clear={{ label: survey.clear, named: fill(survey.clearNamed, { name: question }) }}
    />
  )
}
