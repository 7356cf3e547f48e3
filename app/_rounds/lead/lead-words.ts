import { type TeamPageWords, teamWords } from '../../_findings/team-words.ts'
import type { Messages } from '../../_messages/messages.ts'
import type { Words } from '../../_messages/words.ts'

/** Everything the lead's page says: its own words, and those of the team's picture. */
export interface LeadWords extends TeamPageWords {
  readonly lead: Messages['lead']
}

export const leadWords = (words: Words): LeadWords => ({ ...teamWords(words), lead: words.lead })
