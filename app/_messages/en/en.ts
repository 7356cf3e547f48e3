import { about } from './about.ts'
import { files } from './files.ts'
import { history } from './history.ts'
import { home } from './home.ts'
import { invitation } from './invitation.ts'
import { join } from './join.ts'
import { language } from './language.ts'
import { lead } from './lead.ts'
import { method } from './method.ts'
import { notFound } from './not-found.ts'
import { numbers } from './numbers.ts'
import { privacy } from './privacy.ts'
import { report } from './report.ts'
import { reportPanel } from './report-panel.ts'
import { result } from './result.ts'
import { site } from './site.ts'
import { storage } from './storage.ts'
import { survey } from './survey.ts'
import { team } from './team.ts'

/** English words of the app, a file a screen. Templates name their values in braces. */
export const en = {
  language,
  site,
  home,
  survey,
  result,
  numbers,
  report,
  reportPanel,
  history,
  files,
  team,
  about,
  invitation,
  method,
  privacy,
  storage,
  join,
  lead,
  notFound,
} as const
