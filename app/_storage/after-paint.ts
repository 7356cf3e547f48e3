/** Runs `work` once, after the next paint, however often it was asked for until then. */
export function afterPaint(work: () => void): () => void {
  let asked = false
  return () => {
    if (asked) return
    asked = true
    requestAnimationFrame(() =>
      setTimeout(() => {
        asked = false
        work()
      }),
    )
  }
}

/** Runs `work` once when the browser is idle, at the latest after two seconds, however often it was asked for. */
export function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in window)) return afterPaint(work)
  let asked = false
  return () => {
    if (asked) return
    asked = true
    requestIdleCallback(
      () => {
        asked = false
        work()
      },
      { timeout: 2000 },
    )
  }
}
