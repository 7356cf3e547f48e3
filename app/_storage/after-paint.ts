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
