const two = (number: number): string => String(number).padStart(2, '0')

/** The day where the reader is, like `2026-11-24`. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
