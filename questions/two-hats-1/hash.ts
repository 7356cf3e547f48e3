/**
 * SHA-256 of version 1 over ids, keys, order and the English wording that people answer to: statements, endings,
 * questions, options, stems, titles, labels, "not faced" and its helps (`canonicalInstrument` says exactly what).
 * Intro, frame and feedback are outside. It never changes once version 1 is released.
 */
export const instrumentHash = '6da7bc4fb845d9d998eebe2f49ee763ae8353850dec6138c24daca08d8d9490b'

/** SHA-256 of each translation, over the same wording in its language. English is in `instrumentHash`. */
export const translationHashes: Readonly<Record<string, string>> = {}
