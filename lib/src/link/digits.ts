import { STATES } from '../answers/pack-answer.ts'

/** The 64 characters of base64url, in the order of their values. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Characters that hold `items` items: the least k with 64^k ≥ 7^items. 5 for 10 items, 17 for 36. */
export function payloadLength(items: number): number {
  const most = BigInt(STATES) ** BigInt(items)
  let length = 0
  for (let room = 1n; room < most; room *= 64n) length++
  return length
}

/** States as one number in mixed radix, first item first, written in characters. */
export function packStates(states: readonly number[]): string {
  let number = 0n
  for (const state of states) number = number * BigInt(STATES) + BigInt(state)
  let text = ''
  for (let left = payloadLength(states.length); left > 0; left--) {
    text = ALPHABET.charAt(Number(number % 64n)) + text
    number /= 64n
  }
  return text
}

/** The states a payload holds; `null` where a character is foreign or the number is larger than any states make. */
export function unpackStates(payload: string, items: number): readonly number[] | null {
  let number = 0n
  for (const character of payload) {
    const digit = ALPHABET.indexOf(character)
    if (digit < 0) return null
    number = number * 64n + BigInt(digit)
  }
  const states: number[] = []
  for (let left = items; left > 0; left--) {
    states.unshift(Number(number % BigInt(STATES)))
    number /= BigInt(STATES)
  }
  return number === 0n ? states : null
}
