/** Runs `work` once, when `schedule` says so, however often it was asked for until then. */
const once = (schedule: (run: () => void) => void) => (work: () => void) => {
  let asked = false
  return () => {
    if (asked) return
    asked = true
    schedule(() => {
      asked = false
      work()
    })
  }
}

/** Runs `work` once, after the next paint, however often it was asked for until then. */
export const afterPaint = once((run) => requestAnimationFrame(() => setTimeout(run)))

/** Runs `work` once when the browser is idle, at the latest after two seconds, however often it was asked for. */
export const whenIdle = (work: () => void): (() => void) =>
  'requestIdleCallback' in window
    ? once((run) => requestIdleCallback(run, { timeout: 2000 }))(work)
    : afterPaint(work)
