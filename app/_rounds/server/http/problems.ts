import type { Problem } from '../../../_http/problem.ts'

/** Never 404: a round that was there may be there again, and nobody is to forget its link. */
export const off: Problem = {
  status: 501,
  title: 'Rounds are switched off',
  detail: 'Whoever runs this site has switched rounds off; what is kept is deleted at its date.',
  code: 'off',
}

/** One answer for a round that is not there, one that was deleted, and a token that is not its own. */
export const unknown: Problem = {
  status: 404,
  title: 'There is no such round',
  detail: 'No round has this id, or the token is not the one that belongs to it.',
}

export const crossSite: Problem = {
  status: 403,
  title: 'The request comes from another site',
  detail: 'Rounds answer pages of this site only.',
}

export const tooMany = (retryAfter: number): Problem => ({
  status: 429,
  title: 'Too many requests',
  detail: 'Too many requests came from this address; try again later.',
  retryAfter,
})

export const notAvailable: Problem = {
  status: 503,
  title: 'Rounds cannot be kept at the moment',
  detail: 'Nothing is known to have changed; send the same request again in a moment.',
  retryAfter: 2,
}

export const noMoreRounds: Problem = {
  status: 503,
  title: 'No more rounds can be opened',
  detail: 'There are as many rounds here as there may be; try again when some are deleted.',
  code: 'no-more-rounds',
  retryAfter: 3600,
}

export const malformed = (what: string, expected: string): Problem => ({
  status: 400,
  title: 'The request cannot be understood',
  detail: `${what} is missing or malformed; expected ${expected}.`,
})

export const withBody: Problem = {
  status: 413,
  title: 'The request is too long',
  detail: 'The request has a body; expected none.',
}

const conflict = (code: string, title: string, detail: string): Problem => ({
  status: 409,
  title,
  detail,
  code,
})

export const closed = conflict('closed', 'The round is closed', 'Nothing is taken or changed any more.')
export const full = conflict('full', 'The round is full', 'It has as many envelopes as it may have.')
export const otherBytes = conflict(
  'revision',
  'The revision is taken',
  'Something else was sent under this revision; expected a higher one.',
)
export const stillOpen = conflict(
  'open',
  'The round is open',
  'Nothing is handed out before a round is closed.',
)
export const tooFew = conflict(
  'too-few',
  'Too few have answered',
  'The round was closed with fewer envelopes than its policy wants; they were deleted.',
)
export const damaged = conflict(
  'damaged',
  'The round is damaged',
  'It is closed, and what was kept of it cannot be read any more; it can be deleted.',
)
export const taken = conflict('taken', 'The id is taken', 'Another round has this id.')
export const deleted: Problem = {
  status: 410,
  title: 'The round was deleted',
  detail: 'It cannot be opened again; expected a new one.',
  code: 'deleted',
}
