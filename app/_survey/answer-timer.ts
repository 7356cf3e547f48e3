/** Seconds between one answer by pointer and the next on the same page, for the note on very quick answers. */
export function answerTimer() {
  let since = 0
  return {
    restart: () => {
      since = performance.now()
    },
    lap: (): number => {
      const now = performance.now()
      const seconds = (now - since) / 1000
      since = now
      return Math.round(seconds * 10) / 10
    },
  }
}
