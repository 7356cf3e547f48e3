import { type Part, type Places, placesOf } from '../answers/places.ts'
import { oncePerInstrument } from '../instrument/once-per-instrument.ts'
import type { Activity, Attribute, Instrument, Objective } from '../instrument/types.ts'
import { ofActivities, ofAttributes, ofObjectives } from './of-each.ts'
import type { States } from './states.ts'
import type { Estimate, Position } from './types.ts'

/** An instrument as `score` reads it, and the estimates made for it so far. */
export interface Plan extends Places {
  readonly pairsOf: Readonly<Record<Activity, Part>>
  readonly frequenciesOf: Readonly<Record<Activity, Part>>
  /** Where it is asked how often something is done for an objective; −1 where it is not. */
  readonly placesOf: Readonly<Record<Activity, Readonly<Record<Objective, number>>>>
  readonly attributesOf: Readonly<Record<Attribute, Part>>
  readonly positions: States<Position>
  readonly leans: States<Estimate>
  readonly strengths: States<Estimate>
}

export const planOf = /* @__PURE__ */ oncePerInstrument(makePlan)

function makePlan(instrument: Instrument): Plan {
  const places = placesOf(instrument)
  const others = places.all.slice(places.pairs.length)
  const placeOf = (name: Activity, asked: Objective) =>
    others.find(({ activity, objective }) => activity === name && objective === asked)?.at ?? -1
  return {
    ...places,
    pairsOf: ofActivities((name) => places.pairs.filter(({ activity }) => activity === name)),
    frequenciesOf: ofActivities((name) => others.filter(({ activity }) => activity === name)),
    placesOf: ofActivities((name) => ofObjectives((asked) => placeOf(name, asked))),
    attributesOf: ofAttributes((name) => others.filter(({ attribute }) => attribute === name)),
    positions: new Map(),
    leans: new Map(),
    strengths: new Map(),
  }
}
