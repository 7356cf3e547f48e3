import { addressIn } from '../_messages/address.ts'
import { wordsFor } from '../_messages/languages.ts'
import { metadataOf, type PageProps } from '../_site/page-metadata.ts'
import { Surveys } from '../_storage/surveys-at-home.tsx'
import '../_site/home.css'

export const generateMetadata = metadataOf('/')

export default async function Home({ params }: PageProps) {
  const { language, home, history, storage, texts } = await wordsFor((await params).locale)
  const to = (path: string) => addressIn(language, path)
  return (
    <div className="home">
      <h1>{home.title}</h1>
      <p className="lead">{home.lead}</p>
      <p className="actions when-saved">
        <a className="button main resume-full" href={to('/survey')}>
          {home.resume}
        </a>
        <a className="button main resume-short" href={to('/survey/short')}>
          {home.resume}
        </a>
        <a className="button main resume-finished" href={to('/result')}>
          {home.result}
        </a>
        <a className="button resume-open" href={to('/result')}>
          {home.result}
        </a>
      </p>
      <Surveys words={{ language, history, storage }} />
      <p className="actions when-new">
        <a className="button main" href={to('/survey')}>
          {home.start}
        </a>
        <a className="button" href={to('/survey/short')}>
          {home.short}
        </a>
      </p>
      <p className="soft small when-new">{home.times}</p>
      <p className="small privacy">{texts.privacy}</p>

      <h2>{home.getsTitle}</h2>
      <ul className="gets">
        {home.gets.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>

      <h2>{home.limitsTitle}</h2>
      <p>{home.limits}</p>
    </div>
  )
}
