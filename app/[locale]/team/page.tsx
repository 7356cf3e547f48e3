import { teamWords } from '../../_findings/team-words.ts'
import { wordsFor } from '../../_messages/languages.ts'
import { RoundEntry } from '../../_rounds/lead/round-entry.tsx'
import { metadataOf, type PageProps } from '../../_site/page-metadata.ts'
import { sampleSays } from '../../_team/sample-says.ts'
import { TeamScreen } from '../../_team/team-screen.tsx'

export const generateMetadata = metadataOf('/team', (words) => words.team.pageTitle)

export default async function Page({ params }: PageProps) {
  const all = await wordsFor((await params).locale)
  const words = teamWords(all)
  return (
    <TeamScreen sample={sampleSays(words)} words={words}>
      <RoundEntry words={all} />
    </TeamScreen>
  )
}
