'use client'
import { useLayoutEffect, useState } from 'react'
import { activities, attributes, type QualityFlag, score } from 'two-hats'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { Spectrum } from '../_figures/spectrum.tsx'
import { fill } from '../_messages/fill.ts'
import { whole } from '../_messages/number.ts'
import { DeleteEverything } from '../_storage/delete-everything.tsx'
import { start } from '../_storage/session.ts'
import { StorageNotices } from '../_storage/storage-notices.tsx'
import { useSession } from '../_storage/use-session.ts'
import { ActivitiesSection } from './activities-section.tsx'
import { AdviceSection } from './advice-section.tsx'
import { Claim } from './headline.tsx'
import { NoNumber } from './no-number.tsx'
import { NumbersSection } from './numbers-section.tsx'
import type { ResultWords } from './result-words.ts'
import { sentenceOf } from './sentence.ts'
import { Share } from './share.tsx'
import { sourceOf } from './source.ts'
import { StrengthSection } from './strength-section.tsx'
import { WhySection } from './why-section.tsx'
import './result.css'

/** The result of the answers saved here, or of those in the link after `#`. */
export function ResultScreen({ words }: { words: ResultWords }) {
  const ready = useSession((session) => session.ready)
  const saved = useSession((session) => session.saved)
  const [hash, setHash] = useState('')

  useLayoutEffect(() => {
    start()
    const follow = () => setHash(location.hash)
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])

  const say = words.result
  if (!ready) return <Waiting words={words} />

  const source = sourceOf(hash, saved)
  const answers = source.kind === 'bad-link' ? {} : source.answers
  const own = source.kind === 'own'
  const result = score(twoHats1, answers, own ? { secondsPerItem: saved.seconds } : {})
  const { position } = result
  const pairs = twoHats1.pairs.map(({ id }) => answers[id])
  const counts = {
    answered: pairs.filter((answer) => typeof answer === 'number').length,
    total: pairs.length,
  }
  const short = own && saved.form === 'short'
  const sentence =
    position && sentenceOf(position, own ? say.subject : say.subjectShared, say, words.texts.zones)

  return (
    <div className="result">
      {own ? <StorageNotices words={words.storage} /> : null}
      {source.kind === 'shared' ? <p className="notice">{say.shared}</p> : null}
      {position && sentence ? (
        <>
          <p className="kicker">{fill(own ? say.kicker : say.kickerShared, counts)}</p>
          <h1>
            <Claim text={sentence.claim} side={position.value < 0 ? 'team' : 'project'} />{' '}
            <span className="h1-numbers">{sentence.numbers}</span>
          </h1>
          <p className="lead">{say.lead}</p>
          <p className="soft">{sentence.odds}</p>
          {position.provisional ? <p className="notice">{fill(say.provisional, counts)}</p> : null}
          <Spectrum
            position={position}
            value={whole(position.value)}
            zones={words.texts.zones}
            ends={say.spectrum}
            name={say.spectrum.name}
            summary={`${sentence.claim.replace(/[[\]]/g, '')} ${sentence.numbers}`}
          />
        </>
      ) : (
        <NoNumber
          source={source}
          answered={counts.answered}
          notFaced={pairs.filter((answer) => answer === null).length}
          words={words}
        />
      )}
      <div className="actions">
        {position && own ? <Share answers={answers} words={say} /> : null}
        {short && position ? (
          <a className="button" href="/survey#round-3">
            {say.rest}
          </a>
        ) : null}
        {own && position ? (
          <a className="button" href={short ? '/survey/short#round-1' : '/survey#round-1'}>
            {say.change}
          </a>
        ) : null}
        {source.kind === 'shared' && position ? (
          <a className="button main" href="/survey">
            {say.sharedAnswer}
          </a>
        ) : null}
      </div>
      {short && position ? <p className="soft small">{say.restWhy}</p> : null}
      {position ? <Quality flags={result.quality} words={words} /> : null}
      {result.answered > 0 ? (
        <>
          <ActivitiesSection result={result} words={words} own={own} />
          <AdviceSection result={result} role={source.kind === 'own' ? source.role : null} words={words} />
          <StrengthSection
            id="attributes"
            title={say.attributes.title}
            lead={say.attributes.lead}
            caption={say.attributes.caption}
            column={say.table.attribute}
            rows={attributes.map((key) => ({
              key,
              name: words.texts.attributeNames[key],
              estimate: result.attributes[key],
            }))}
            words={say}
            inBetween={words.feedback.inBetween}
          />
          <StrengthSection
            id="intensity"
            title={say.intensity.title}
            lead={say.intensity.lead}
            caption={say.intensity.caption}
            column={say.table.activity}
            rows={activities.map((key) => ({
              key,
              name: words.texts.activities[key],
              estimate: result.intensity[key],
            }))}
            words={say}
            inBetween={words.feedback.inBetween}
          />
        </>
      ) : null}
      {position ? (
        <>
          <NumbersSection position={position} words={words} />
          <WhySection answers={answers} position={position} words={words} />
        </>
      ) : null}
      <p className="result-foot">
        <a href="/method">{say.method}</a>
      </p>
      {own ? <DeleteEverything words={words.storage} /> : null}
    </div>
  )
}

/** All equal answers are also a long run without variation: one note says it. */
function Quality({ flags, words }: { flags: readonly QualityFlag[]; words: ResultWords }) {
  const { quality } = words.result
  const shown = flags.includes('all-equal')
    ? flags.filter((flag) => flag !== 'long-run' && flag !== 'low-variation')
    : flags
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="quality">
      <h2 id="quality">{quality.title}</h2>
      {shown.map((flag) => (
        <p key={flag}>{quality[flag]}</p>
      ))}
    </section>
  )
}

/** The same places as the result's first screen, so that nothing jumps when it arrives. */
function Waiting({ words }: { words: ResultWords }) {
  const { result, texts } = words
  return (
    <div className="result">
      <h1>{result.waiting}</h1>
      <p className="lead">{result.waitingLead}</p>
      <noscript>
        <p className="notice">{result.noScript}</p>
      </noscript>
      <Spectrum
        position={null}
        value=""
        zones={texts.zones}
        ends={result.spectrum}
        name={result.spectrum.name}
        summary={result.waitingLead}
      />
    </div>
  )
}
