import type { Metadata } from 'next'
import { en as english } from '../../../questions/two-hats-1/en.ts'
import { feedbackEn } from '../../../questions/two-hats-1/feedback-en.ts'
import { wordsFor } from '../../_messages/words.ts'
import { ResultScreen } from '../../_result/result-screen.tsx'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: wordsFor((await params).locale).result.pageTitle,
})

export default async function Page({ params }: Props) {
  const { result, storage, history, files, reportPanel } = wordsFor((await params).locale)
  return (
    <ResultScreen
      words={{ texts: english, feedback: feedbackEn, result, storage, history, files, reportPanel }}
    />
  )
}
