'use client'
// What the result's own page fetches part by part comes here in one go: asked for again, it is already there.
import '../_history/history-section.tsx'
import '../_result/details.tsx'
import '../_result/firm.tsx'
import '../_result/take-away.tsx'

export { ResultScreen } from '../_result/result-screen.tsx'
export { resultWordsFor } from '../_result/result-words-for.ts'

/** What the result can be shown without: what links are made with, and the charts, which are heavy. */
export const loadRest = () =>
  Promise.all([
    import('two-hats/link'),
    import('../_charts/activity-chart.tsx'),
    import('../_charts/cells-chart.tsx'),
  ])
