import { wordsFor } from '../../_messages/languages.ts'
import { LeadScreen } from '../../_rounds/lead/lead-screen.tsx'
import { leadWords } from '../../_rounds/lead/lead-words.ts'
import { metadataOf, type PageProps } from '../../_site/page-metadata.ts'

export const generateMetadata = metadataOf('/lead', (words) => words.lead.pageTitle)

export default async function Page({ params }: PageProps) {
  return <LeadScreen words={leadWords(await wordsFor((await params).locale))} />
}
