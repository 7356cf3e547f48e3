import { addressIn } from '../_messages/address.ts'
import type { Language } from '../_messages/messages.ts'
import { addressOf, type Place, placeAt } from './place.ts'

/**
 * The link to survey or result that a click follows in this tab; `null` for every other click. A link to another part
 * of the same page is the browser's.
 */
export function followedLink(
  event: MouseEvent,
  language: Pick<Language, 'locale'>,
): { readonly place: Place; readonly address: string } | null {
  const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  if (link === null || event.defaultPrevented || button !== 0) return null
  if (altKey || ctrlKey || metaKey || shiftKey || link.target || link.origin !== location.origin) return null
  const { pathname, hash } = link
  const place = placeAt(pathname)
  // The same screen in another language is another page.
  return place === null ||
    pathname !== addressIn(language, addressOf[place]) ||
    (pathname === location.pathname && hash !== '')
    ? null
    : { place, address: pathname + hash }
}
