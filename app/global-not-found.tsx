import type { Metadata, Viewport } from 'next'
import { addressIn } from './_messages/address.ts'
import { locales, wordsFor } from './_messages/languages.ts'
import { fontClasses } from './_site/fonts.ts'
import { PageShell } from './_site/page-shell.tsx'
import { siteAddress } from './_site/site-address.ts'
import { themeColours, themeMark } from './_site/theme-choice.tsx'
import './_site/tokens.css'
import './_site/base.css'
import './_site/controls.css'
import './_site/header.css'

export const generateMetadata = async (): Promise<Metadata> => ({
  metadataBase: siteAddress,
  title: (await wordsFor('en')).notFound.title,
})

export const viewport: Viewport = { themeColor: themeColours }

/** One page for every address that there is not, so it says so in every language. */
export default async function NotFound() {
  const every = await Promise.all(locales.map(wordsFor))
  return (
    <html lang="en" className={fontClasses} suppressHydrationWarning>
      <head>
        <script>{themeMark}</script>
      </head>
      <body>
        <PageShell words={await wordsFor('en')} languages={[]}>
          {every.map(({ language, notFound }) => (
            <section key={language.locale} lang={language.locale} dir={language.direction}>
              <h1>{notFound.title}</h1>
              <p className="lead">{notFound.text}</p>
              <p className="actions">
                <a className="button main" href={addressIn(language, '/')}>
                  {notFound.action}
                </a>
              </p>
            </section>
          ))}
        </PageShell>
      </body>
    </html>
  )
}
