import type { Metadata } from 'next'
import { en as english } from '../../../../questions/two-hats-1/en.ts'
import { wordsFor } from '../../../_messages/words.ts'
import { AboutSurvey } from '../../../_survey/about-survey.tsx'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: wordsFor((await params).locale).about.pageTitle,
})

export default async function Page({ params }: Props) {
  const { about, survey, storage } = wordsFor((await params).locale)
  return <AboutSurvey words={{ texts: english, survey, storage }} about={about} />
}
