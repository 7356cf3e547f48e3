import type { Metadata } from 'next'
import { en as english } from '../../../questions/two-hats-1/en.ts'
import { wordsFor } from '../../_messages/words.ts'
import { SurveyScreen } from '../../_survey/survey-screen.tsx'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: wordsFor((await params).locale).survey.pageTitle,
})

export default async function Page({ params }: Props) {
  const { survey, storage } = wordsFor((await params).locale)
  return <SurveyScreen form="full" words={{ texts: english, survey, storage }} />
}
