'use client'
import { Model, type Question, RendererFactory, settings } from 'survey-core'
import { ReactQuestionFactory, Survey } from 'survey-react-ui'
import { NOT_FACED, type SurveyTexts, surveyDefinition } from 'two-hats/surveyjs'
import { roles } from '../../questions/role.ts'
import type { Role } from '../../questions/texts.ts'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { whenIdle } from '../_storage/after-paint.ts'
import { snapshot, subscribe } from '../_storage/session.ts'
import { Item, type OnAnswer } from './item.tsx'
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

/** SurveyJS at work: pages and turning. Its values follow the session, which both views write to. */
export interface Engine {
  readonly model: Model
  readonly stop: () => void
}

const ours = { renderAs: renderer, titleLocation: 'hidden' }

/** The shipped definition, cut to the form, with our renderer and the unscored question. */
function definitionOf(form: Form, texts: SurveyTexts) {
  const { pages } = surveyDefinition(twoHats1, texts)
  return {
    pages: pagesOf(form).map(({ name }) => ({
      name,
      elements: pages
        .find((page) => page.name === name)
        ?.elements.map((element) => ({ ...element, ...ours })) ?? [
        { type: 'radiogroup', name: 'role', choices: [...roles], ...ours },
      ],
    })),
    showNavigationButtons: false,
    showCompletePage: false,
    focusFirstQuestionAutomatic: false,
    focusOnFirstError: false,
  }
}

export function startEngine(form: Form, page: string, texts: SurveyTexts, handlers: Handlers): Engine {
  const model = new Model(definitionOf(form, texts))
  Object.assign(model, { generateStylesheet: false, needRenderIcons: false })
  handlersOf.set(model, handlers)
  const follow = () => {
    const { answers, role } = snapshot().saved
    for (const { name, value } of model.getAllQuestions()) {
      const answer = name === 'role' ? (role ?? undefined) : answers[name as ItemId]
      const wanted = answer === null ? NOT_FACED : answer
      if (value !== wanted) model.setValue(name, wanted)
    }
  }
  follow()
  model.currentPage = page
  model.onCurrentPageChanged.add((_, { newCurrentPage }) => handlers.onPage(newCurrentPage.name))
  return { model, stop: subscribe(whenIdle(follow)) }
}

export const SurveyjsPage = ({ engine }: { engine: Engine }) => <Survey model={engine.model} />
