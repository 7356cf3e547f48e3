import { wordsFor } from '../../_messages/languages.ts'
import { isOff } from '../../_rounds/is-off.ts'
import { LeadScreen } from '../../_rounds/lead/lead-screen.tsx'
import { leadWords } from '../../_rounds/lead/lead-words.ts'
import { metadataOf, type PageProps } from '../../_site/page-metadata.ts'

export const generateMetadata = metadataOf('/lead', (words) => words.lead.pageTitle)

export default async function Page({ params }: PageProps) {
  return <LeadScreen off={isOff(process.env)} words={leadWords(await wordsFor((await params).locale))} />
}
