import type { Instrument } from 'two-hats'
import { frozen } from '../frozen.ts'
import { instrumentHash } from './hash.ts'

/**
 * Version 1 of the questionnaire: ids, keys and order. Frozen once released: a change of anything here, or of the
 * English wording, is a new version. `right` is the objective of the statement on the right, the one scoring key.
 */
export const twoHats1 = /* @__PURE__ */ frozen({
  id: 'two-hats',
  version: 1,
  hash: instrumentHash,
  shortForm: 10,
  pairs: [
    { id: 'block-1', activity: 'block', right: 'team', twin: 'block-3' },
    { id: 'unblock-1', activity: 'unblock', right: 'project', twin: 'unblock-3' },
    { id: 'redirect-1', activity: 'redirect', right: 'team', twin: 'redirect-3' },
    { id: 'decide-1', activity: 'decide', right: 'project', twin: 'decide-3' },
    { id: 'show-1', activity: 'show', right: 'team', twin: 'show-3' },
    { id: 'block-2', activity: 'block', right: 'project', twin: null },
    { id: 'unblock-2', activity: 'unblock', right: 'team', twin: null },
    { id: 'redirect-2', activity: 'redirect', right: 'project', twin: null },
    { id: 'decide-2', activity: 'decide', right: 'team', twin: null },
    { id: 'show-2', activity: 'show', right: 'project', twin: null },
    { id: 'block-3', activity: 'block', right: 'project', twin: 'block-1' },
    { id: 'unblock-3', activity: 'unblock', right: 'team', twin: 'unblock-1' },
    { id: 'redirect-3', activity: 'redirect', right: 'project', twin: 'redirect-1' },
    { id: 'decide-3', activity: 'decide', right: 'team', twin: 'decide-1' },
    { id: 'show-3', activity: 'show', right: 'project', twin: 'show-1' },
    { id: 'block-4', activity: 'block', right: 'team', twin: null },
    { id: 'unblock-4', activity: 'unblock', right: 'project', twin: null },
    { id: 'redirect-4', activity: 'redirect', right: 'team', twin: null },
    { id: 'decide-4', activity: 'decide', right: 'project', twin: null },
    { id: 'show-4', activity: 'show', right: 'team', twin: null },
  ],
  frequencies: [
    { id: 'block-team', activity: 'block', objective: 'team' },
    { id: 'block-project', activity: 'block', objective: 'project' },
    { id: 'unblock-team', activity: 'unblock', objective: 'team' },
    { id: 'unblock-project', activity: 'unblock', objective: 'project' },
    { id: 'redirect-team', activity: 'redirect', objective: 'team' },
    { id: 'redirect-project', activity: 'redirect', objective: 'project' },
    { id: 'decide-team', activity: 'decide', objective: 'team' },
    { id: 'decide-project', activity: 'decide', objective: 'project' },
    { id: 'show-team', activity: 'show', objective: 'team' },
    { id: 'show-project', activity: 'show', objective: 'project' },
  ],
  attributes: [
    { id: 'knowledge-1', attribute: 'knowledge' },
    { id: 'knowledge-2', attribute: 'knowledge' },
    { id: 'speed-1', attribute: 'speed' },
    { id: 'speed-2', attribute: 'speed' },
    { id: 'awareness-1', attribute: 'awareness' },
    { id: 'awareness-2', attribute: 'awareness' },
  ],
} as const satisfies Instrument)

export type PairId = (typeof twoHats1.pairs)[number]['id']
export type FrequencyId = (typeof twoHats1.frequencies)[number]['id']
export type AttributeId = (typeof twoHats1.attributes)[number]['id']
export type ItemId = PairId | FrequencyId | AttributeId
