import { Journey } from '../../_journey/journey.tsx'
import { titlesFor } from '../../_journey/titles-for.ts'
import { wordsFor } from '../../_messages/languages.ts'
import { AskedByRound } from '../../_rounds/join/asked-by-round.tsx'
import { RoundEntry } from '../../_rounds/lead/round-entry.tsx'
import { metadataOf, type PageProps } from '../../_site/page-metadata.ts'
import { surveyWords } from '../../_survey/survey-words.ts'

export const generateMetadata = metadataOf('/survey', (words) => words.survey.pageTitle)

export default async function Page({ params }: PageProps) {
  const words = await wordsFor((await params).locale)
  return (
    <>
      <noscript>
        <p className="notice">{words.survey.noScript}</p>
      </noscript>
      <AskedByRound words={words} />
      <Journey form="full" words={surveyWords(words)} titles={titlesFor(words)}>
        <RoundEntry words={words} />
      </Journey>
    </>
  )
}
