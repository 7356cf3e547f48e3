import { wordsFor } from '../../_messages/languages.ts'
import { JoinScreen } from '../../_rounds/join/join-screen.tsx'
import { metadataOf, type PageProps } from '../../_site/page-metadata.ts'

export const generateMetadata = metadataOf('/join', (words) => words.join.pageTitle)

export default async function Page({ params }: PageProps) {
  const { language, join } = await wordsFor((await params).locale)
  return <JoinScreen words={{ language, join }} />
}
