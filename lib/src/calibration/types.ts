/** How an item's five choices depend on the trait θ (logistic metric, D = 1). */
export interface IrtItem {
  /**
   * `gpcm`, the generalised partial credit model: P(x) ∝ exp Σ_{h ≤ x} a·(θ − b_h), b in any order.
   * `grm`, the graded response model: P(x ≥ h) = 1/(1 + exp(−a·(θ − b_h))), b ascending, a above 0.
   */
  readonly model: 'gpcm' | 'grm'
  /** a: how sharply the item tells people apart. */
  readonly slope: number
  /** b: from each choice to the next, on the scale of θ. One fewer than there are choices. */
  readonly steps: readonly number[]
}

/** Standard errors of an item's parameters, from the observed information; the prior, if any, is part of it. */
export interface ItemErrors {
  readonly slope: number
  /** By step, in their order. */
  readonly steps: readonly number[]
}

/** An item as a calibration found it. */
export interface CalibratedItem extends IrtItem {
  /** `null` where the information does not determine them. */
  readonly errors: ItemErrors | null
  /** The slope is not above 0: the item tells people apart the wrong way round, or not at all. It has no weight. */
  readonly flags: readonly 'negative-slope'[]
}

/** One round of a calibration: for a progress bar, and for the decision to stop. */
export interface CalibrationStep {
  /** Counted from 1. */
  readonly iteration: number
  /** Marginal log-likelihood of the parameters this round began with, without the prior. */
  readonly logLikelihood: number
  /** `logLikelihood` plus the log density of the prior (up to a constant): what never falls. */
  readonly objective: number
  /** Largest change of any slope or intercept in this round. */
  readonly change: number
  readonly converged: boolean
}

/** What a calibration ends in. Only one that converged carries items. */
export type Calibration =
  | {
      readonly status: 'converged'
      /** In the order of the columns. */
      readonly items: readonly CalibratedItem[]
      /** Weights for `weightedPosition`; `null` below 200 respondents, and for an item whose slope is not above 0. */
      readonly weights: readonly (number | null)[] | null
      readonly respondents: number
      readonly iterations: number
      readonly logLikelihood: number
    }
  | { readonly status: 'not-converged'; readonly iterations: number; readonly change: number }
  | {
      readonly status: 'refused'
      readonly reason: 'too-few-respondents'
      readonly respondents: number
      /** As many as there are parameters: five an item. */
      readonly needed: number
    }
  | {
      readonly status: 'refused'
      /** Nobody answered; or, without a prior, a choice nobody made, which puts the estimate at infinity. */
      readonly reason: 'no-respondents' | 'unused-choice'
      /** Columns it concerns. */
      readonly columns: readonly number[]
    }

/** Normal prior of an item: the slope, and each intercept c_h = −a·b_h. */
export interface CalibrationPrior {
  readonly slope: { readonly mean: number; readonly sd: number }
  readonly intercepts: { readonly means: readonly number[]; readonly sd: number }
}

/** Prior, quadrature and patience of a calibration. */
export interface CalibrationOptions {
  /** `null` for plain maximum likelihood. Left out: `DEFAULT_PRIOR`. */
  readonly prior?: CalibrationPrior | null
  /** Equally spaced values of θ; 41 where left out. */
  readonly nodes?: number
  /** They reach from −bound to bound; 5 where left out. */
  readonly bound?: number
  /** Rounds after which it gives up; 2000 where left out. */
  readonly mostIterations?: number
}
