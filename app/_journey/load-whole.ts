import { whenIdle } from '../_storage/after-paint.ts'

/** The result with its parts and words. What failed is asked for again at the next call. */
export const loadWhole = () => import('./whole-result.ts')

export type Whole = Awaited<ReturnType<typeof loadWhole>>

/** Fetches the result in idle time, its charts after it; what fails is tried again when the result is asked for. */
export function fetchAhead(): void {
  whenIdle(() => {
    loadWhole().then(
      ({ loadRest }) => whenIdle(() => void loadRest().catch(() => {}))(),
      () => {},
    )
  })()
}
