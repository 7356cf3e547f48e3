import type { Sentence } from '../_findings/sentence.ts'

/** A claim, in which an objective that may be claimed has its colour. */
export const Claim = ({ parts }: Pick<Sentence, 'parts'>) =>
  parts.map(({ text, objective }) =>
    objective === null ? (
      text
    ) : (
      <span key={text} className={objective}>
        {text}
      </span>
    ),
  )
