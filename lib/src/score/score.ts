import type { Answers } from '../answers/types.ts'
import { itemIds } from '../instrument/item-ids.ts'
import type { Activity, Attribute, Instrument } from '../instrument/types.ts'
import { type QualityOptions, quality } from '../quality/quality.ts'
import { cells, ofActivities } from './cells.ts'
import { bipolar, estimate, unipolar } from './estimate.ts'
import { centred, choices, keyedAnswers } from './keyed-answer.ts'
import { activityMoments, anchoredMoments } from './moments.ts'
import { position } from './position.ts'
import { type Tally, tally, without } from './tally.ts'
import type { Estimate, Result } from './types.ts'

/**
 * Everything one set of answers says: plain JSON, doubles unrounded, `null` for what cannot be computed.
 *
 * `answers` come from `parseAnswers` and are trusted. Missing answers are skipped, never imputed. The position needs 5
 * answered pairs; an activity, an attribute or an intensity needs one answer of its own. Response times
 * (`secondsPerItem`) touch the quality flags only. For each number see `Result`, `Estimate` and `Position`.
 */
export function score<Id extends string>(
  instrument: Instrument<Id>,
  answers: Answers<Id>,
  options?: QualityOptions,
): Result {
  const { id, version, hash, pairs, frequencies } = instrument
  const ids = itemIds(instrument)
  const all = tally(keyedAnswers(pairs, answers))
  const activities = ofActivities((activity) => activityEstimate(instrument, answers, activity, all))
  const known = Object.values(activities).filter((activity) => activity !== null).length
  return {
    instrument: { id, version, hash },
    answered: ids.filter((item) => (answers[item] ?? null) !== null).length,
    total: ids.length,
    position: position(all, known, pairs.length),
    activities,
    attributes: {
      knowledge: attributeEstimate(instrument, answers, 'knowledge'),
      speed: attributeEstimate(instrument, answers, 'speed'),
      awareness: attributeEstimate(instrument, answers, 'awareness'),
    },
    intensity: ofActivities((activity) =>
      strength(
        frequencies.filter((item) => item.activity === activity),
        answers,
      ),
    ),
    cells: cells(instrument, answers),
    quality: quality(instrument, answers, options),
  }
}

function activityEstimate<Id extends string>(
  { pairs }: Instrument<Id>,
  answers: Answers<Id>,
  activity: Activity,
  all: Tally,
): Estimate | null {
  const asked = pairs.filter((pair) => pair.activity === activity)
  const own = tally(keyedAnswers(asked, answers))
  if (own.n === 0) return null
  return estimate(activityMoments(own, without(all, own)), bipolar, own.n, asked.length)
}

function attributeEstimate<Id extends string>(
  { attributes }: Instrument<Id>,
  answers: Answers<Id>,
  attribute: Attribute,
): Estimate | null {
  return strength(
    attributes.filter((item) => item.attribute === attribute),
    answers,
  )
}

/** A scale with one direction, 0..100: the anchored mean of its items. */
function strength<Id extends string>(
  items: readonly { readonly id: Id }[],
  answers: Answers<Id>,
): Estimate | null {
  const own = tally(choices(items, answers).map(centred))
  return own.n === 0 ? null : estimate(anchoredMoments(own), unipolar, own.n, items.length)
}
