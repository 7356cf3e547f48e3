import { objectives } from 'two-hats'
import { cellKey, cellName } from '../../_findings/cells.ts'
import { fill } from '../../_messages/fill.ts'
import { formats } from '../../_messages/formats.ts'
import { isolated } from '../../_messages/isolated.ts'
import type { HandBack } from '../hand-back.ts'
import type { LeadWords } from './lead-words.ts'

interface Props {
  readonly picture: HandBack
  /** What its title is: the page's own, or one within another page. */
  readonly heading: 'h1' | 'h3'
  readonly words: LeadWords
}

/** A team's ten kinds of work and the one thing agreed on; nobody's answers. */
export function Picture({
  picture: { title: round, day, people, fields, action },
  heading: Heading,
  words,
}: Props) {
  const { team, lead } = words
  const say = lead.picture
  const { counted, date } = formats(words.language)
  const gaps = fields.filter(({ status }) => status === 'likely-gap').length
  const known = fields.some(({ status }) => status !== null)
  const title = !known ? say.titleUnknown : gaps === 0 ? say.titleCovered : counted(gaps, say.titleGaps)
  const Side = Heading === 'h1' ? 'h2' : 'h4'
  return (
    <>
      <p className="kicker">
        {fill(say.kicker, {
          title: isolated(round),
          day: date(day),
          people: counted(people, team.people),
        })}
      </p>
      <Heading>{title}</Heading>
      <div className="try-next agreed">
        <p>
          <strong>{say.action}</strong>
        </p>
        <p dir="auto">{action === '' ? say.noAction : action}</p>
      </div>
      <p className="soft small">{say.lead}</p>
      <div className="work">
        {objectives.map((objective) => (
          <div key={objective}>
            <Side className={objective}>{words.objectives[objective]}</Side>
            <ul>
              {fields
                .filter((field) => field.objective === objective)
                .map((field) => (
                  <li key={cellKey(field)} className={`${objective} ${field.status ?? 'unknown'}`}>
                    <span className="work-name">{cellName(field, words)}</span>
                    <span className="says">{team.coverage.status[field.status ?? 'unknown']}</span>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </>
  )
}
