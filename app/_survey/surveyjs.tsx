'use client'
import { Model, type Question, RendererFactory, settings } from 'survey-core'
import { ReactQuestionFactory, Survey } from 'survey-react-ui'
import type { Role } from '../../questions/texts.ts'
import type { ItemId } from '../../questions/two-hats-1/instrument.ts'
import { whenIdle } from '../_storage/after-paint.ts'
import { snapshot, subscribe } from '../_storage/session.ts'
import { Item, notFaced, type OnAnswer } from './item.tsx'
import { type Form, pagesOf } from './pages.ts'
import { RoleQuestion } from './role-question.tsx'

const renderer = 'two-hats'

/** What each running survey reports to. */
const handlersOf = new WeakMap<Model, Handlers>()

settings.animationEnabled = false
RendererFactory.Instance.registerRenderer('radiogroup', renderer, renderer)
ReactQuestionFactory.Instance.registerQuestion(renderer, (props: unknown) => {
  const { question } = props as { question: Question }
  const { onAnswer, onRole } = handlersOf.get(question.survey as Model) as Handlers
  return question.name === 'role' ? (
    <RoleQuestion key="role" onChoose={onRole} />
  ) : (
    <Item key={question.name} id={question.name as ItemId} onAnswer={onAnswer} />
  )
})

export interface Handlers {
  readonly onAnswer: OnAnswer
  readonly onRole: (role: Role | null) => void
  /** The survey has turned to this page. */
  readonly onPage: (name: string) => void
}

/** SurveyJS at work: pages, turning and completion. Its values follow the session, which both views write to. */
export interface Engine {
  readonly model: Model
  readonly stop: () => void
}

const question = (name: string, choices: readonly (number | string)[]) => ({
  type: 'radiogroup',
  name,
  choices,
  renderAs: renderer,
  titleLocation: 'hidden',
})

const definition = (form: Form) => ({
  pages: pagesOf(form).map((page) => ({
    name: page.name,
    elements:
      page.part === 'last'
        ? [question('role', ['tech-lead', 'technical-pm', 'both', 'neither'])]
        : page.items.map((id) => question(id, [0, 1, 2, 3, 4, notFaced])),
  })),
  showNavigationButtons: false,
  showCompletePage: false,
  focusFirstQuestionAutomatic: false,
  focusOnFirstError: false,
})

export function startEngine(form: Form, page: string, handlers: Handlers): Engine {
  const model = new Model(definition(form))
  Object.assign(model, { generateStylesheet: false, needRenderIcons: false })
  handlersOf.set(model, handlers)
  const follow = () => {
    const { answers, role } = snapshot().saved
    for (const { name, value } of model.getAllQuestions()) {
      const answer = name === 'role' ? (role ?? undefined) : answers[name as ItemId]
      const wanted = answer === null ? notFaced : answer
      if (value !== wanted) model.setValue(name, wanted)
    }
  }
  follow()
  model.currentPage = page
  model.onCurrentPageChanged.add((_, { newCurrentPage }) => handlers.onPage(newCurrentPage.name))
  return { model, stop: subscribe(whenIdle(follow)) }
}

export const SurveyjsPage = ({ engine }: { engine: Engine }) => <Survey model={engine.model} />
