/** Fewest envelopes an anonymous round may be opened with; what a lead is offered first; the same with names. */
export const LEAST = { anonymous: 3, offered: 5, named: 1 } as const

/** Most envelopes of a round, as many as a team has people at most (`MOST_PEOPLE`). */
export const MOST_ENVELOPES = 60

/** Days from closing until a round is deleted. */
export const PURGE_DAYS = { fewest: 1, offered: 30, most: 90 } as const

/** How long a round may run, in seconds from its opening: a minute to 92 days. */
export const RUNS_SECONDS = { shortest: 60, longest: 92 * 86_400 } as const

/** From its opening no round lasts longer, in seconds: 182 days. */
export const LONGEST_SECONDS = RUNS_SECONDS.longest + PURGE_DAYS.most * 86_400

/** The last second of the year 9999: a later one has no date of four digits. */
export const LATEST_SECOND = 253_402_300_799
