export { fromSurveyData } from './from-survey-data.ts'
export { surveyDefinition } from './survey-definition.ts'
export { NOT_FACED, type SurveyDefinition, type SurveyQuestion, type SurveyTexts } from './types.ts'
