import { resultWords } from '../../_findings/result-words.ts'
import { wordsFor } from '../../_messages/languages.ts'
import { callFirst, firstScript } from '../../_result/first/first-script.ts'
import { firstWords } from '../../_result/first/first-words.ts'
import { ResultScreen } from '../../_result/result-screen.tsx'
import { AskedByRound } from '../../_rounds/join/asked-by-round.tsx'
import { RoundEntry } from '../../_rounds/lead/round-entry.tsx'
import { metadataOf, type PageProps } from '../../_site/page-metadata.ts'

export const generateMetadata = metadataOf('/result', (words) => words.result.pageTitle)

export default async function Page({ params }: PageProps) {
  const { locale } = await params
  const words = await wordsFor(locale)
  const { name } = await firstScript(firstWords(words))
  return (
    <>
      <script
        data-inline
        src={`/${locale}/result/first/${name}`}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: It is empty; so React leaves alone what the build puts there.
        dangerouslySetInnerHTML={{ __html: '' }}
      />
      <AskedByRound words={words} />
      <ResultScreen words={resultWords(words)}>
        <RoundEntry words={words} />
      </ResultScreen>
      <script>{callFirst}</script>
    </>
  )
}
