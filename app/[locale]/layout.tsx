import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { fill } from '../_messages/fill.ts'
import { languagesThereAre, locales, wordsFor } from '../_messages/languages.ts'
import { exampleFinding } from '../_result/example.tsx'
import { fontClasses } from '../_site/fonts.ts'
import { PageShell } from '../_site/page-shell.tsx'
import { savedMark } from '../_site/saved-mark.ts'
import { siteAddress } from '../_site/site-address.ts'
import { themeColours, themeMark } from '../_site/theme-choice.tsx'
import '../_site/tokens.css'
import '../_site/base.css'
import '../_site/controls.css'
import '../_site/header.css'
import '../_site/print.css'

export const dynamicParams = false

export const viewport: Viewport = { themeColor: themeColours }

export const generateStaticParams = () => locales.map((locale) => ({ locale }))

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const words = await wordsFor((await params).locale)
  const { site } = words
  const { summary } = exampleFinding(words).position
  return {
    metadataBase: siteAddress,
    title: { default: site.name, template: `%s · ${site.name}` },
    description: site.description,
    openGraph: {
      siteName: site.name,
      title: site.name,
      description: site.description,
      type: 'website',
      images: [
        { url: '/opengraph-image.png', width: 1200, height: 630, alt: fill(site.preview, { summary }) },
      ],
    },
    twitter: { card: 'summary_large_image' },
  }
}

export default async function Layout({ children, params }: Props) {
  const { language, site } = await wordsFor((await params).locale)
  return (
    <html lang={language.locale} dir={language.direction} className={fontClasses} suppressHydrationWarning>
      <head>
        <script>{themeMark}</script>
        <script>{savedMark}</script>
      </head>
      <body>
        <PageShell words={{ language, site }} languages={await languagesThereAre()}>
          {children}
        </PageShell>
      </body>
    </html>
  )
}
