import { twoHats1 } from '../../../questions/two-hats-1/instrument.ts'
import { wordsFor } from '../../_messages/languages.ts'
import { metadataOf, type PageProps } from '../../_site/page-metadata.ts'
import { WorkedExample } from '../../_site/worked-example.tsx'
import '../../_site/prose.css'

export const generateMetadata = metadataOf('/method', (words) => words.method.title)

export default async function Page({ params }: PageProps) {
  const { language, method } = await wordsFor((await params).locale)
  return (
    <div className="prose">
      <h1>{method.title}</h1>
      <p className="lead">{method.lead}</p>
      <h2>{method.whatTitle}</h2>
      <Paragraphs texts={method.what} />
      <h2>{method.exampleTitle}</h2>
      <p>{method.exampleLead}</p>
      <WorkedExample instrument={twoHats1} words={{ language, method }} />
      <h2>{method.formulasTitle}</h2>
      <dl className="formulas">
        {method.formulas.map(([name, formula]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{formula}</dd>
          </div>
        ))}
      </dl>
      <h2>{method.wordsTitle}</h2>
      <Paragraphs texts={method.words} />
      <h2>{method.limitsTitle}</h2>
      <Paragraphs texts={method.limits} />
      <h2>{method.sourceTitle}</h2>
      <p>{method.source}</p>
      <p className="soft small">{`${twoHats1.id}-${twoHats1.version} · SHA-256 ${twoHats1.hash}`}</p>
    </div>
  )
}

const Paragraphs = ({ texts }: { texts: readonly string[] }) => texts.map((text) => <p key={text}>{text}</p>)
