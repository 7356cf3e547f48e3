import { wordsFor } from '../../_messages/languages.ts'
import { metadataOf, type PageProps } from '../../_site/page-metadata.ts'
import { AsideSection } from '../../_storage/aside-section.tsx'
import { DeleteEverything } from '../../_storage/delete-everything.tsx'
import '../../_site/prose.css'

export const generateMetadata = metadataOf('/privacy', (words) => words.privacy.title)

export default async function Page({ params }: PageProps) {
  const { language, privacy, storage } = await wordsFor((await params).locale)
  return (
    <div className="prose">
      <h1>{privacy.title}</h1>
      <p className="lead">{privacy.lead}</p>
      <ul>
        {privacy.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <AsideSection words={{ language, storage }} />
      <h2>{privacy.removeTitle}</h2>
      <DeleteEverything words={storage} />
    </div>
  )
}
