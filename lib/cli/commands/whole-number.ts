import { InvalidArgumentError } from 'commander'

/** The argument of an option that takes 1, 2, 3 …. */
export function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('Expected 1, 2, 3 ….')
  return number
}
