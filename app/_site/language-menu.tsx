import { addressIn } from '../_messages/address.ts'
import type { Language } from '../_messages/messages.ts'

interface Props {
  readonly label: string
  /** The language of the page. */
  readonly current: Language
  readonly languages: readonly Language[]
}

/** The way to other languages. Without scripts it leads to their start pages, with them to the page that is open. */
export const LanguageMenu = ({ label, current, languages }: Props) => (
  <>
    <nav aria-label={label} className="languages">
      {languages.map((language) => (
        <a
          key={language.locale}
          href={addressIn(language, '/')}
          lang={language.locale}
          dir={language.direction}
          hrefLang={language.locale}
          aria-current={language.locale === current.locale ? 'true' : undefined}
        >
          {language.name}
        </a>
      ))}
    </nav>
    <script>{samePage}</script>
  </>
)

/** Before a link is followed, however: the path of this page, and what stands after `#`, in the link's language. */
const samePage = `(() => {
  const links = [...document.querySelectorAll('.languages a')]
  const homes = links.map((link) => link.pathname.replace(/\\/$/, ''))
  for (const [at, link] of links.entries())
    for (const before of ['pointerdown', 'focus', 'click'])
      link.addEventListener(before, () => {
        const path = location.pathname.replace(/\\/$/, '')
        const home = homes.find((home) => home && (path === home || path.startsWith(home + '/'))) ?? ''
        link.href = (homes[at] + path.slice(home.length) || '/') + location.search + location.hash
      })
})()`
