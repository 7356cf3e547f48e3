import type { Activity, Objective } from 'two-hats'
import type { Feedback } from '../../questions/feedback.ts'
import type { Messages } from '../_messages/messages.ts'
import type { Words } from '../_messages/words.ts'

/** Everything the team page says, in the language of the page: of the instrument only what is shown. */
export interface TeamWords {
  readonly language: Messages['language']
  readonly numbers: Messages['numbers']
  readonly team: Messages['team']
  readonly storage: Messages['storage']
  readonly activities: Readonly<Record<Activity, string>>
  readonly objectives: Readonly<Record<Objective, string>>
  readonly losses: Feedback['losses']
  readonly twoPeople: Feedback['twoPeople']
}

/** Of the words of a language those of the team page. */
export function teamWords(words: Words): TeamPageWords {
  const { language, numbers, team, storage, files, reportPanel, invitation } = words
  const { activities, objectives } = words.texts
  const { losses, twoPeople } = words.feedback
  return {
    ...{ language, numbers, team, storage, files, reportPanel },
    invitation: { ...invitation, copy: team.invite },
    ...{ activities, objectives, losses, twoPeople },
  }
}

/** With the words of what the page lets people take away. */
export interface TeamPageWords extends TeamWords {
  readonly files: Messages['files']
  readonly reportPanel: Messages['reportPanel']
  readonly invitation: Messages['invitation']
}
