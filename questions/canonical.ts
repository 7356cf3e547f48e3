import type { Instrument } from 'two-hats'
import type { Texts } from './texts.ts'

/** The words that people answer to, of all the words of one language. */
export type Wording = Pick<Texts, 'notFaced' | 'pairs' | 'frequencies' | 'attributes'>

/**
 * The string whose SHA-256 is the hash of an instrument version: JSON without spaces, object keys sorted by code
 * unit, lists in presented order. In it: ids, keys, order, version, short form, and of the English words the
 * statements, endings, questions, options, stems, titles, labels, "not faced" and its helps. Not in it: the intro,
 * the other words of the frame, the feedback, and the hash itself.
 */
export function canonicalInstrument(instrument: Instrument, english: Wording): string {
  return sortedJson({
    id: instrument.id,
    version: instrument.version,
    shortForm: instrument.shortForm,
    pairs: instrument.pairs.map(({ id, activity, right, twin }) => ({ id, activity, right, twin })),
    frequencies: instrument.frequencies.map(({ id, activity, objective }) => ({ id, activity, objective })),
    attributes: instrument.attributes.map(({ id, attribute }) => ({ id, attribute })),
    wording: itemWording(english),
  })
}

/** The string whose SHA-256 is the hash of a translation: the same words of its language, with the language. */
export function canonicalTranslation(texts: Wording & Pick<Texts, 'language'>): string {
  return sortedJson({ language: texts.language, wording: itemWording(texts) })
}

function itemWording({ notFaced, pairs, frequencies, attributes }: Wording) {
  return { notFaced, pairs, frequencies, attributes } satisfies Record<keyof Wording, unknown>
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
