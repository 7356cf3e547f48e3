import type { Metadata } from 'next'
import { en } from './_messages/en/en.ts'
import { fontClasses } from './_site/fonts.ts'
import { PageShell } from './_site/page-shell.tsx'
import { siteAddress } from './_site/site-address.ts'
import './_site/tokens.css'
import './_site/base.css'
import './_site/controls.css'
import './_site/header.css'

export const metadata: Metadata = { metadataBase: siteAddress, title: en.notFound.title }

export default function NotFound() {
  return (
    <html lang="en" className={fontClasses}>
      <body>
        <PageShell words={en.site}>
          <h1>{en.notFound.title}</h1>
          <p className="lead">{en.notFound.text}</p>
          <p className="actions">
            <a className="button main" href="/">
              {en.notFound.action}
            </a>
          </p>
        </PageShell>
      </body>
    </html>
  )
}
