import { ids } from '../base/instrument.ts'
import { counted, quoted } from '../base/text.ts'
import type { Format } from './format.ts'

/** So many different keys are told. */
const MOST_TOLD = 20

/** Keys met that are almost the id of an item: their answers count for nothing, which is said once for each. */
export interface NearKeys {
  readonly see: (keys: readonly string[]) => void
  /** What is said at the end; `''` where there is nothing to say. */
  readonly text: () => string
}

/** In a CSV they are columns; elsewhere they may be in some rows only, which are counted. */
export function nearKeys(name: string, format: Format): NearKeys {
  const meant = new Map<string, string | null>()
  const rows = new Map<string, number>()
  return {
    see: (keys) => {
      for (const key of keys) {
        let id = meant.get(key)
        if (id === undefined) {
          id = nearestId(key)
          if (meant.size < 10_000) meant.set(key, id)
        }
        if (id !== null) rows.set(key, (rows.get(key) ?? 0) + 1)
      }
    },
    text: () => {
      const told = [...rows].slice(0, MOST_TOLD).map(([key, count]) => {
        const noun = format === 'csv' ? 'Column' : 'Key'
        const often = format === 'csv' ? '' : ` (${counted(count, 'row')})`
        return `${noun} ${quoted(key)} of ${name}${often} is not the id of an item and is not scored; did you mean "${nearestId(key)}"?\n`
      })
      const further = rows.size - told.length
      return told.join('') + (further > 0 ? `${counted(further, 'further key')} like these.\n` : '')
    },
  }
}

/** The id that a key differs from by case, spaces around it or one letter; `null` where there is none. */
function nearestId(key: string): string | null {
  const plain = key.trim().toLowerCase()
  return ids.find((id) => id === plain) ?? ids.find((id) => isOneLetterOff(plain, id)) ?? null
}

/** Whether one letter is wrong, missing or too many, or two neighbours are exchanged. */
function isOneLetterOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let end = 0
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++
  const left = one.slice(start, one.length - end)
  const right = other.slice(start, other.length - end)
  const isSwap = left.length === 2 && left[0] === right[1] && left[1] === right[0]
  return isSwap || (left.length < 2 && right.length < 2)
}
