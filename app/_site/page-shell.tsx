import type { ReactNode } from 'react'
import { addressIn } from '../_messages/address.ts'
import type { Messages } from '../_messages/messages.ts'
import { LanguageMenu } from './language-menu.tsx'
import { Mark } from './mark.tsx'
import { ThemeChoice } from './theme-choice.tsx'

interface Props {
  readonly words: Pick<Messages, 'language' | 'site'>
  /** The languages of this page; a menu stands below it where there are several. */
  readonly languages: readonly Messages['language'][]
  readonly children: ReactNode
}

/** What surrounds every screen: skip link, name, content, limits. Plain links, so that every page works before scripts do. */
export function PageShell({ words: { language, site: words }, languages, children }: Props) {
  const to = (path: string) => addressIn(language, path)
  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="site-header column">
        <a className="site-name" href={to('/')}>
          <Mark />
          {words.name}
        </a>
        <nav className="site-links" aria-label={words.pages}>
          <a href={to('/team')}>{words.team}</a>
          <a href={to('/method')}>{words.method}</a>
        </nav>
      </header>
      <main className="column" id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer column">
        <p>{words.limits}</p>
        <nav aria-label={words.name}>
          <a href={to('/')}>{words.home}</a>
          <a href={to('/team')}>{words.team}</a>
          <a href={to('/method')}>{words.method}</a>
          <a href={to('/privacy')}>{words.privacy}</a>
        </nav>
        <ThemeChoice words={words.theme} />
        {languages.length > 1 ? (
          <LanguageMenu label={words.languages} current={language} languages={languages} />
        ) : null}
      </footer>
    </>
  )
}
