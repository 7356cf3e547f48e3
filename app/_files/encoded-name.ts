import { cleanName } from './clean-name.ts'

/** A name for an address: letters, digits and % only, so that no text around a link can be taken for a part of it. */
export const encodedName = (name: string): string =>
  encodeURIComponent(name).replace(
    /[^A-Za-z0-9%]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** The name in an address; `null` where it cannot be read. */
export function decodedName(text: string): string | null {
  try {
    return cleanName(decodeURIComponent(text))
  } catch {
    return null
  }
}
