import type { Metadata } from 'next'
import { resultWordsFor } from '../../_findings/result-words-for.ts'
import { wordsFor } from '../../_messages/words.ts'
import { ResultScreen } from '../../_result/result-screen.tsx'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: wordsFor((await params).locale).result.pageTitle,
})

export default async function Page({ params }: Props) {
  return <ResultScreen words={resultWordsFor((await params).locale)} />
}
