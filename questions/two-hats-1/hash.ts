/**
 * SHA-256 of version 1 over ids, keys, order and the English wording that people answer to: statements, endings,
 * questions, options, stems, titles, labels, "not faced", its helps, and the definitions of words (`canonicalVersion` says exactly what).
 * Intro, frame and feedback are outside. It never changes once version 1 is released.
 */
export const instrumentHash = 'ed8349401f70ae05978a15419859517933f56ed5b458367674f65d1cb7661aa2'

/** SHA-256 of each translation, over the same wording in its language. English is in `instrumentHash`. */
export const translationHashes: Readonly<Record<string, string>> = {}
