import { wordsFor } from '../../_messages/languages.ts'
import { leadWords } from '../../_rounds/lead/lead-words.ts'
import { PictureScreen } from '../../_rounds/lead/picture-screen.tsx'
import { metadataOf, type PageProps } from '../../_site/page-metadata.ts'

export const generateMetadata = metadataOf('/picture', (words) => words.lead.picture.pageTitle)

export default async function Page({ params }: PageProps) {
  const words = await wordsFor((await params).locale)
  return (
    <>
      <noscript>
        <p className="notice">{words.lead.picture.noScript}</p>
      </noscript>
      <PictureScreen words={leadWords(words)} />
    </>
  )
}
