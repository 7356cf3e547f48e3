import { teamWords } from '../../_findings/team-words.ts'
import { wordsFor } from '../../_messages/languages.ts'
import { metadataOf, type PageProps } from '../../_site/page-metadata.ts'
import { TeamScreen } from '../../_team/team-screen.tsx'

export const generateMetadata = metadataOf('/team', (words) => words.team.pageTitle)

export default async function Page({ params }: PageProps) {
  return <TeamScreen words={teamWords(await wordsFor((await params).locale))} />
}
