'use client'
// What the result's own page fetches part by part comes here in one go: asked for again, it is already there.
import '../_history/history-section.tsx'
import '../_result/details.tsx'
import '../_result/firm.tsx'
import '../_result/take-away.tsx'
import 'two-hats/link'
import '../_files/encoded-name.ts'

export { ResultScreen } from '../_result/result-screen.tsx'
export { resultWordsFor } from '../_result/result-words-for.ts'

/** The charts are heavy, and the result can be shown before them. */
export const loadCharts = () =>
  Promise.all([import('../_charts/activity-chart.tsx'), import('../_charts/cells-chart.tsx')])
