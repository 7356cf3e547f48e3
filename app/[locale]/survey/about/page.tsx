import { wordsFor } from '../../../_messages/languages.ts'
import { metadataOf, type PageProps } from '../../../_site/page-metadata.ts'
import { AboutSurvey } from '../../../_survey/about-survey.tsx'
import { surveyWords } from '../../../_survey/survey-words.ts'

export const generateMetadata = metadataOf('/survey/about', (words) => words.about.pageTitle)

export default async function Page({ params }: PageProps) {
  const words = await wordsFor((await params).locale)
  return <AboutSurvey words={surveyWords(words)} about={words.about} />
}
