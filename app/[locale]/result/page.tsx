import { resultWords } from '../../_findings/result-words.ts'
import { wordsFor } from '../../_messages/languages.ts'
import { ResultScreen } from '../../_result/result-screen.tsx'
import { metadataOf, type PageProps } from '../../_site/page-metadata.ts'

export const generateMetadata = metadataOf('/result', (words) => words.result.pageTitle)

export default async function Page({ params }: PageProps) {
  return <ResultScreen words={resultWords(await wordsFor((await params).locale))} />
}
