'use client'
import { type ComponentType, useState } from 'react'
import { Item } from './item.tsx'
import type { SurveyPage } from './pages.ts'
import { RoleQuestion } from './role-question.tsx'
import type { Engine, Handlers } from './surveyjs.tsx'

interface Props {
  readonly page: SurveyPage
  readonly engine: Engine | null
  readonly View: ComponentType<{ engine: Engine }> | null
  readonly handlers: Handlers
}

/**
 * The questions of a page. The page that was open when SurveyJS arrived stays as it is, elements, focus and all;
 * from the next turn on SurveyJS renders, with the same components.
 */
export function PageItems({ page, engine, View, handlers }: Props) {
  const [opened, setOpened] = useState<SurveyPage | null>(page)
  if (opened !== null && opened !== page) setOpened(engine ? null : page)

  if (engine && View && opened !== page) return <View engine={engine} />
  return (
    <form autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      {page.items.map((id) => (
        <Item key={id} id={id} onAnswer={handlers.onAnswer} />
      ))}
      {page.part === 'last' ? <RoleQuestion onChoose={handlers.onRole} /> : null}
    </form>
  )
}
