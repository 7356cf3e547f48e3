import type { Objective } from 'two-hats'
import type { RoleCase } from '../../questions/feedback.ts'
import type { Role } from '../../questions/texts.ts'

const cases: Readonly<Record<Role, Readonly<Record<Objective | 'none', RoleCase | null>>>> = {
  'tech-lead': { team: 'agree', project: 'tech-lead-project-side', none: null },
  'technical-pm': { team: 'technical-pm-team-side', project: 'agree', none: null },
  both: { team: 'both-one-side', project: 'both-one-side', none: 'both-no-side' },
  neither: { team: 'neither-one-side', project: 'neither-one-side', none: null },
}

/** The role somebody named against the side that may be claimed; `null` where there is nothing to say. */
export const roleCase = (role: Role | null, side: Objective | null): RoleCase | null =>
  role === null ? null : cases[role][side ?? 'none']
