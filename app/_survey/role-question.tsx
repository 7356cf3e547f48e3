'use client'
import type { Role } from '../../questions/texts.ts'
import { fill } from '../_messages/fill.ts'
import { useSession } from '../_storage/use-session.ts'
import { Choices } from './choices.tsx'
import { useSurveyWords } from './use-survey-words.tsx'

/** The one unscored question: which role the person holds on the project. */
export function RoleQuestion({ onChoose }: { onChoose: (role: Role | null) => void }) {
  const { texts, survey } = useSurveyWords()
  const chosen = useSession(({ ready, saved }) => (ready ? (saved.role ?? undefined) : null))
  const asking = useSession(({ asking }) => asking)
  const { question, options } = texts.role
  return (
    <Choices
      name="role"
      layout="list"
      legend={<span className="question">{question}</span>}
      chosen={chosen}
      asking={asking}
      options={Object.entries(options).map(([value, label]) => ({ value, label }))}
      onChoose={(value) => onChoose((value as Role | undefined) ?? null)}
      clear={{ label: survey.clear, named: fill(survey.clearNamed, { name: question }) }}
    />
  )
}
