const EVERY_MS = 200

export interface Progress {
  readonly tell: (line: () => string) => void
  readonly end: () => void
}

/** A line on stderr that renews itself, if that is a terminal; nothing otherwise. */
export function progressLine(): Progress {
  if (!process.stderr.isTTY) return { tell: () => {}, end: () => {} }
  let told = 0
  return {
    tell: (line) => {
      const now = Date.now()
      if (now - told < EVERY_MS) return
      told = now
      process.stderr.write(`\r${line()}\x1b[K`)
    },
    end: () => {
      if (told > 0) process.stderr.write('\r\x1b[K')
    },
  }
}

/** `1,200,000 rows, 480,000 a second, 12 s left`; the time left where the size of the input is known. */
export function rateLine(rows: number, seconds: number, done: number, size: number | null): string {
  const rate = seconds > 0 ? Math.round(rows / seconds) : 0
  const left = size !== null && done > 0 ? Math.ceil((seconds * Math.max(0, size - done)) / done) : null
  const parts = [`${rows.toLocaleString('en')} rows`, `${rate.toLocaleString('en')} a second`]
  return [...parts, ...(left === null ? [] : [`${left} s left`])].join(', ')
}
