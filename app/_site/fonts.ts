import localFont from 'next/font/local'

/** Latin subsets, weights 400 to 600, 55 KB in all (docs/decisions/0004-fonts.md). */
const serif = localFont({
  src: '../_fonts/source-serif-4.woff2',
  variable: '--font-serif',
  weight: '400 600',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
  fallback: ['Georgia', 'serif'],
})

const sans = localFont({
  src: '../_fonts/inter.woff2',
  variable: '--font-sans',
  weight: '400 600',
  display: 'swap',
  adjustFontFallback: 'Arial',
  fallback: ['system-ui', 'sans-serif'],
})

export const fontClasses = `${serif.variable} ${sans.variable}`
