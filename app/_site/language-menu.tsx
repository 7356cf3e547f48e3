import { addressIn } from '../_messages/address.ts'
import type { Language } from '../_messages/messages.ts'

interface Props {
  readonly label: string
  readonly languages: readonly Language[]
}

/** The way to other languages. Without scripts it leads to their start pages, with them to the page that is open. */
export const LanguageMenu = ({ label, languages }: Props) => (
  <>
    <nav aria-label={label} className="languages">
      {languages.map((language) => (
        <a
          key={language.locale}
          href={addressIn(language, '/')}
          lang={language.locale}
          dir={language.direction}
          hrefLang={language.locale}
        >
          {language.name}
        </a>
      ))}
    </nav>
    <script>{samePage}</script>
  </>
)

/** Before a link is followed: the path of this page, and what stands after `#`, in the link's language. */
const samePage = `(() => {
  const links = [...document.querySelectorAll('.languages a')]
  const homes = links.map((link) => link.pathname.replace(/\\/$/, ''))
  for (const [at, link] of links.entries())
    link.addEventListener('click', () => {
      const path = location.pathname.replace(/\\/$/, '')
      const home = homes.find((home) => home && (path === home || path.startsWith(home + '/'))) ?? ''
      link.href = (homes[at] + path.slice(home.length) || '/') + location.search + location.hash
    })
})()`
