'use client'
// What the result's own page fetches part by part comes here in one go: asked for again, it is already there.
import '../_result/history/history-section.tsx'
import '../_result/details.tsx'
import '../_result/look-closer.tsx'
import '../_result/firm.tsx'
import '../_result/take-away.tsx'

import { loadLink } from '../_result/share.tsx'

export { resultWords } from '../_findings/result-words.ts'
export { ResultScreen } from '../_result/result-screen.tsx'

/** What the result can be shown without: what links are made with, and the chart, which is heavy. */
export const loadRest = () => Promise.all([loadLink(), import('../_figures/activity-chart.tsx')])
