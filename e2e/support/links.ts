/** Links of the stories, written once more from the format's description, on purpose without the library. */
import { type Answers, attributes, frequencies, pairs } from './answers.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const order = [...pairs.map(({ id }) => id), ...frequencies, ...attributes]

/** CRC-24 of OpenPGP, bit by bit, as four characters. */
export function sumOf(text: string): string {
  let crc = 0xb704ce
  for (const byte of Buffer.from(text, 'ascii')) {
    for (let bit = 7; bit >= 0; bit--) {
      const carry = ((crc >> 23) ^ (byte >> bit)) & 1
      crc = ((crc << 1) & 0xffffff) ^ (carry ? 0x864cfb : 0)
    }
  }
  return [18, 12, 6, 0].map((shift) => alphabet[(crc >> shift) & 63]).join('')
}

const stateOf = (answer: number | null | undefined) =>
  BigInt(answer === undefined ? 6 : answer === null ? 5 : answer)

/** All 36 items in 17 characters, or, in the short form, 10 pairs in 5. */
export function linkTo(answers: Answers, form: 'full' | 'short' = 'full'): string {
  const [items, length] = form === 'full' ? [order, 17] : [order.slice(0, 10), 5]
  let number = items.reduce((sum, id) => sum * 7n + stateOf(answers[id]), 0n)
  let packed = ''
  for (let at = 0; at < length; at++) {
    packed = `${alphabet[Number(number % 64n)]}${packed}`
    number /= 64n
  }
  const text = `two-hats-1.${packed}`
  return text + sumOf(text)
}
