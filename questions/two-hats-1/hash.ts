/**
 * SHA-256 of version 1 over ids, keys, order and the English wording that people answer to: statements, endings,
 * questions, options, stems, titles, labels, rule, "not faced" and its helps (`canonicalVersion` says exactly what).
 * Intro, frame and feedback are outside. It never changes once version 1 is released.
 */
export const instrumentHash = '24f751c05e54ae807288a4cf86656edaeb7b1d18e80d385d18269e600ee4ff80'

/** SHA-256 of each translation, over the same wording in its language. English is in `instrumentHash`. */
export const translationHashes: Readonly<Record<string, string>> = {}
