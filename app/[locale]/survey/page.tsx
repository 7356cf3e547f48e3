import type { Metadata } from 'next'
import { en as english } from '../../../questions/two-hats-1/en.ts'
import { Journey } from '../../_journey/journey.tsx'
import { titlesFor } from '../../_journey/titles-for.ts'
import { wordsFor } from '../../_messages/words.ts'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: wordsFor((await params).locale).survey.pageTitle,
})

export default async function Page({ params }: Props) {
  const { locale } = await params
  const { survey, storage } = wordsFor(locale)
  return (
    <Journey
      form="full"
      locale={locale}
      words={{ texts: english, survey, storage }}
      titles={titlesFor(locale)}
    />
  )
}
