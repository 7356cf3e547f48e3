import { decodedName, encodedName } from '../_files/encoded-name.ts'

let found: string | null = null

const isAboutPage = (): boolean => /\/survey\/about\/?$/.test(location.pathname)

const nameIn = (hash: string): string => {
  const part = hash
    .slice(1)
    .split('&')
    .find((one) => one.startsWith('about='))
  return part === undefined ? '' : (decodedName(part.slice('about='.length)) ?? '')
}

/**
 * Whom the answers on this page are about: the name in `/survey/about#about=<name>`, `''` where there is none, `null` on
 * every other page. It stays the same for as long as the page is open, whatever becomes of the address.
 */
export function aboutName(): string | null {
  if (!isAboutPage()) return null
  found ??= nameIn(location.hash)
  return found
}

/** Whether the address has come to name somebody else since. */
export const namesAnother = (): boolean => {
  const name = nameIn(location.hash)
  return isAboutPage() && name !== '' && name !== aboutName()
}

/** What every address of this page carries on, so that a reload still knows whom the answers are about. */
export function aboutPart(): string {
  const name = aboutName()
  return name ? `&about=${encodedName(name)}` : ''
}

/** The part of an address that names a page of the survey or a question. */
export const targetIn = (hash: string): string =>
  hash
    .slice(1)
    .split('&')
    .find((one) => !one.startsWith('about=')) ?? ''

/** Where answers about somebody are kept, apart from one's own and by person; `null` on every other page. */
export function aboutPath(): string | null {
  const name = aboutName()
  return name === null ? null : `about/${encodedName(name)}`
}
