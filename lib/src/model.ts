import { MOST_ISSUES } from './answers/parse-answers.ts'
import { deepFreeze } from './instrument/deep-freeze.ts'
import { INCONSISTENT_ABOVE } from './quality/inconsistent-twins.ts'
import { ALL_EQUAL_FROM, JUDGED_FROM, LONG_RUN, LOW_VARIATION_BELOW } from './quality/quality.ts'
import { TIMED_FROM, TOO_FAST_BELOW } from './quality/too-fast.ts'
import { MOVED } from './retake/compare.ts'
import { CELL_WEIGHT, PAIR_WEIGHT } from './score/cells.ts'
import { TAIL } from './score/estimate.ts'
import { ANCHORS, BORROWED } from './score/moments.ts'
import { FIRM_ACTIVITIES, FIRM_FROM, POSITION_FROM } from './score/position.ts'
import { CLEARLY_FROM, LEAN_FROM, LEVEL_FROM, PROBABLY_FROM, SIDE_FROM } from './score/verdicts.ts'
import { BALANCED_WITHIN, FIRST_BEYOND } from './score/zones.ts'

/**
 * Every number that the model of scores decides by, in one frozen object.
 *
 * @remarks
 * A limit named `from` belongs to what it opens, one named `below`, `above`, `within` or `beyond` does not.
 *
 * | limit | at it | one step before it |
 * |---|---|---|
 * | `position.from` (answered pairs) | a position | `null` |
 * | `position.firmFrom`, `position.firmActivities` | firm, where both are reached | provisional |
 * | `zones.balancedWithin`, `zones.firstBeyond` | a bound itself has no probability | balanced, or a lean |
 * | `words.clearlyFrom` | `clearly` | `probably` |
 * | `words.probablyFrom` | `probably` | `between` |
 * | `words.sideFrom`, `words.leanFrom`, `words.levelFrom` | a side, a lean, a level | `null` |
 * | `quality.longRun` (the same answer in a row) | `long-run` | no flag |
 * | `quality.lowVariationBelow`, `quality.tooFastBelow` | no flag | `low-variation`, `too-fast` |
 * | `quality.inconsistentAbove` | no flag | no flag |
 * | `retake.movedAbove` (size of z) | has not moved | has not moved |
 * | `gate.mostIssues` | all are listed | all are listed |
 */
export const model = /* @__PURE__ */ deepFreeze({
  /** Imaginary answers: of every scale, one at each end; of an activity, like the person's others. Tails of 5 %. */
  estimate: { anchors: ANCHORS, borrowed: BORROWED, tail: TAIL },
  /** Answered pairs, and activities with an answered pair. */
  position: { from: POSITION_FROM, firmFrom: FIRM_FROM, firmActivities: FIRM_ACTIVITIES },
  /** Sizes of a position, 0..100. */
  zones: { balancedWithin: BALANCED_WITHIN, firstBeyond: FIRST_BEYOND },
  /** Probabilities from which a finding may be worded so. */
  words: {
    clearlyFrom: CLEARLY_FROM,
    probablyFrom: PROBABLY_FROM,
    sideFrom: SIDE_FROM,
    leanFrom: LEAN_FROM,
    levelFrom: LEVEL_FROM,
  },
  /** Weights within a cell. Design guesses (MODEL §6). */
  cells: { pairWeight: PAIR_WEIGHT, cellWeight: CELL_WEIGHT },
  /** When answers are worth a second look. */
  quality: {
    judgedFrom: JUDGED_FROM,
    longRun: LONG_RUN,
    lowVariationBelow: LOW_VARIATION_BELOW,
    inconsistentAbove: INCONSISTENT_ABOVE,
    timedFrom: TIMED_FROM,
    tooFastBelow: TOO_FAST_BELOW,
    allEqualFrom: ALL_EQUAL_FROM,
  },
  retake: { movedAbove: MOVED },
  gate: { mostIssues: MOST_ISSUES },
})
