import { UNANSWERED } from '../answers/pack-answer.ts'

/**
 * Packed answers as words of four, each row beginning a word. The same memory where that is so already; else a copy, in
 * which every row is filled up with unanswered ones.
 */
export function wordsOf(packed: Uint8Array, items: number): Int32Array {
  const { buffer, byteOffset, length } = packed
  if (items % 4 === 0 && byteOffset % 4 === 0) return new Int32Array(buffer, byteOffset, length / 4)
  const rows = length / items
  const size = 4 * Math.ceil(items / 4)
  const copy = new Uint8Array(rows * size).fill(UNANSWERED)
  for (let row = 0; row < rows; row++) {
    copy.set(packed.subarray(row * items, (row + 1) * items), row * size)
  }
  return new Int32Array(copy.buffer)
}

/**
 * The four answers of a word, three bits each, next to each other: 0..4095, whatever the word. Where a byte is above 7
 * it is no code of its answers.
 */
export function codeOf(word: number): number {
  const twos = word | (word >>> 5)
  return (twos & 0o77) | ((twos >>> 10) & 0o7700)
}
