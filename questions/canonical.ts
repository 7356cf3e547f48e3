import { canonicalInstrument, type Instrument } from 'two-hats'
import type { Texts } from './texts.ts'

/** The words that people answer to, of all the words of one language. */
export type Wording = Pick<Texts, 'notFaced' | 'pairs' | 'frequencies' | 'attributes'>

/**
 * The string whose SHA-256 is the hash of an instrument version: ids, keys, order, version, short form, and of the
 * English words the statements, endings, questions, options, stems, titles, labels, rule, "not faced" and its
 * helps. Not in it: the intro, the other words of the frame, the feedback, and the hash itself.
 */
export const canonicalVersion = (instrument: Instrument, english: Wording): string =>
  canonicalInstrument(instrument, wordingOf(english))

/** The string whose SHA-256 is the hash of a translation: the same words in its language, for the same instrument. */
export const canonicalTranslation = (
  instrument: Instrument,
  texts: Wording & Pick<Texts, 'language'>,
): string => canonicalInstrument(instrument, { language: texts.language, ...wordingOf(texts) })

function wordingOf({ notFaced, pairs, frequencies, attributes }: Wording): Wording {
  return { notFaced, pairs, frequencies, attributes }
}
