import { en as english } from '../../questions/two-hats-1/en.ts'
import { wordsFor } from '../_messages/words.ts'
import { Surveys } from '../_storage/surveys-at-home.tsx'
import '../_site/home.css'

export default async function Home({ params }: { params: Promise<{ locale: string }> }) {
  const { home, history, storage } = wordsFor((await params).locale)
  return (
    <div className="home">
      <h1>{home.title}</h1>
      <p className="lead">{home.lead}</p>
      <p className="actions when-saved">
        <a className="button main resume-full" href="/survey">
          {home.resume}
        </a>
        <a className="button main resume-short" href="/survey/short">
          {home.resume}
        </a>
        <a className="button main resume-finished" href="/result">
          {home.result}
        </a>
        <a className="button resume-open" href="/result">
          {home.result}
        </a>
      </p>
      <Surveys history={history} storage={storage} />
      <p className="actions when-new">
        <a className="button main" href="/survey">
          {home.start}
        </a>
        <a className="button" href="/survey/short">
          {home.short}
        </a>
      </p>
      <p className="soft small when-new">{home.times}</p>
      <p className="small privacy">{english.privacy}</p>

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
