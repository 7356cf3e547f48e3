import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { resultWords } from '../_findings/result-words.ts'
import { addressIn } from '../_messages/address.ts'
import { fill } from '../_messages/fill.ts'
import { wordsFor } from '../_messages/languages.ts'
import { Example } from '../_result/example.tsx'
import { isOff } from '../_rounds/is-off.ts'
import { metadataOf, type PageProps } from '../_site/page-metadata.ts'
import { goOnAt } from '../_site/saved-mark.ts'
import { Surveys } from '../_storage/surveys-at-home.tsx'
import { Invite } from '../_team/invite.tsx'
import { sampleTeamPath } from '../_team/sample-team.ts'
import '../_site/home.css'

export const generateMetadata = metadataOf('/')

const questions = [...twoHats1.pairs, ...twoHats1.frequencies, ...twoHats1.attributes].map(({ id }) => id)

const building = 'npm ci && npm run build -w lib && npm pack -w lib'

export default async function Home({ params }: PageProps) {
  const words = await wordsFor((await params).locale)
  const { language, home, history, invitation, lead, site, storage, texts } = words
  const to = (path: string) => addressIn(language, path)
  return (
    <div className="home">
      <h1>{home.title}</h1>
      <p className="lead">{home.lead}</p>
      <p className="actions when-saved">
        {(['full', 'short'] as const).map((form) => (
          <a
            key={form}
            className={`button main resume-${form}`}
            href={to(form === 'short' ? '/survey/short' : '/survey')}
            data-at={home.resumeAt}
            suppressHydrationWarning
          >
            {home.resume}
          </a>
        ))}
        <a className="button main resume-finished" href={to('/result')}>
          {home.result}
        </a>
      </p>
      <script>{goOnAt(questions, twoHats1.shortForm)}</script>
      <Surveys words={{ language, history, storage }} />
      <p className="actions when-new">
        <a className="button main" href={to('/survey')}>
          {home.start}
        </a>
        <a className="plain-link" href={to('/survey/short')}>
          {home.short}
        </a>
      </p>
      <p className="small soft privacy">{fill(home.privacy, { privacy: texts.privacy })}</p>

      <Example words={{ ...resultWords(words), home }} />

      <h2>{home.howTitle}</h2>
      <ol>
        {home.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>

      <h2>{home.teamTitle}</h2>
      <p>{home.team}</p>
      <div className="actions">
        <a className="button" href={to(sampleTeamPath)}>
          {home.teamSample}
        </a>
        <Invite words={invitation} survey={to('/survey')} />
      </div>
      {isOff(process.env) ? null : (
        <p className="actions">
          <a className="plain-link" href={to('/lead')}>
            {lead.entry}
          </a>
          <a className="plain-link" href={to('/lead#demo')}>
            {lead.entryDemo}
          </a>
        </p>
      )}

      <h2>{home.limitsTitle}</h2>
      <p>{fill(home.limits, { limits: site.limits })}</p>

      <h2>{home.packageTitle}</h2>
      <p>{home.package}</p>
      <p>
        <code>{building}</code>
      </p>
    </div>
  )
}
