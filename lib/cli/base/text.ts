import { isUtf8 } from 'node:buffer'

/**
 * Files are read and written byte by byte as Latin-1, so that what passes through stays as it was, whatever it is. Here
 * such bytes become the text they stand for (UTF-8), and the other way round.
 */
export const textOf = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8')
export const bytesOf = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

/** The text bytes stand for; `null` where they are not UTF-8. */
export function utf8Of(bytes: string): string | null {
  const buffer = Buffer.from(bytes, 'latin1')
  return isUtf8(buffer) ? buffer.toString('utf8') : null
}

/** Whether a text holds half of a surrogate pair, which no UTF-8 can. */
export const hasLoneSurrogate = (text: string): boolean => /\p{Surrogate}/u.test(text)

/** A piece of foreign text in quotation marks, cut to a readable length. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text)
}

/** `1 row`, `12,345 rows`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
