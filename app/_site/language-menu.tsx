'use client'
import { usePathname } from 'next/navigation'
import { addressIn } from '../_messages/address.ts'
import type { Language } from '../_messages/messages.ts'

interface Props {
  readonly label: string
  readonly languages: readonly Language[]
}

/** The same page in every language; what stands after `#` in its address goes along. */
export function LanguageMenu({ label, languages }: Props) {
  const [, first, ...rest] = usePathname().split('/')
  const prefixed = languages.some(({ locale }) => locale === first)
  const path = `/${(prefixed ? rest : [first, ...rest]).join('/')}`
  return (
    <nav aria-label={label} className="languages">
      {languages.map((language) => (
        <a
          key={language.locale}
          href={addressIn(language, path)}
          lang={language.locale}
          dir={language.direction}
          hrefLang={language.locale}
          onClick={({ currentTarget }) => {
            currentTarget.hash = location.hash
          }}
        >
          {language.name}
        </a>
      ))}
    </nav>
  )
}
