import type { Metadata } from 'next'
import { wordsFor } from '../../_messages/words.ts'
import { AsideSection } from '../../_storage/aside-section.tsx'
import { DeleteEverything } from '../../_storage/delete-everything.tsx'
import '../../_site/prose.css'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: wordsFor((await params).locale).privacy.title,
})

export default async function Page({ params }: Props) {
  const { privacy, storage } = wordsFor((await params).locale)
  return (
    <div className="prose">
      <h1>{privacy.title}</h1>
      <p className="lead">{privacy.lead}</p>
      <ul>
        {privacy.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <AsideSection words={storage} />
      <h2>{privacy.removeTitle}</h2>
      <DeleteEverything words={storage} />
    </div>
  )
}
