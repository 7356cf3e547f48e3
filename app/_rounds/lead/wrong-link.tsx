import { addressIn } from '../../_messages/address.ts'
import type { LeadWords } from './lead-words.ts'
import { Message } from './message.tsx'
import type { WrongLink as What } from './use-place.ts'

interface Props {
  readonly what: What
  /** What stands after `#`, where it leads somewhere else. */
  readonly text: string
  readonly leave: () => void
  readonly words: LeadWords
}

/** What stands behind `#` is no lead's link: which part is wrong, or which page it belongs to. */
export function WrongLink({ what, text, leave, words: { language, lead } }: Props) {
  const say = lead.wrong
  return (
    <Message {...say[what]} safe={say.safe}>
      {what === 'join' ? (
        <a className="button main" href={addressIn(language, `/join#${text}`)}>
          {say.join.go}
        </a>
      ) : null}
      <button type="button" className="button" onClick={() => leave()}>
        {lead.list.all}
      </button>
    </Message>
  )
}
