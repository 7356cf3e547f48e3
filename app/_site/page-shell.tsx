import type { ReactNode } from 'react'
import type { Messages } from '../_messages/messages.ts'
import { Mark } from './mark.tsx'

/** What surrounds every screen: skip link, name, content, limits. Plain links, so that every page works before scripts do. */
export function PageShell({ words, children }: { words: Messages['site']; children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="site-header column">
        <a className="site-name" href="/">
          <Mark />
          {words.name}
        </a>
        <nav className="site-links" aria-label={words.pages}>
          <a href="/team">{words.team}</a>
          <a href="/method">{words.method}</a>
        </nav>
      </header>
      <main className="column" id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer column">
        <p>{words.footer}</p>
        <nav aria-label={words.name}>
          <a href="/">{words.home}</a>
          <a href="/team">{words.team}</a>
          <a href="/method">{words.method}</a>
          <a href="/privacy">{words.privacy}</a>
        </nav>
      </footer>
    </>
  )
}
