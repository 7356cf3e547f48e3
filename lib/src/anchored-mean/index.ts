export { type AnchoredMean, anchoredMean, type Scale } from './anchored-mean.ts'
export { betaDensity } from './beta-density.ts'
export { betaProbability } from './beta-probability.ts'
export { betaQuantile } from './beta-quantile.ts'
