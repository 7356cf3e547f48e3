/** English has no prefix; other languages do. Pages are prerendered below `app/[locale]`. */
const screens = [
  'survey',
  'survey/short',
  'survey/about',
  'result',
  'team',
  'join',
  'lead',
  'picture',
  'method',
  'privacy',
]

/** @type {import('next').NextConfig} */
const config = {
  // Two languages that nobody speaks, for tests, in a build of their own.
  ...(process.env.PSEUDO_LANGUAGES === 'yes' ? { distDir: '.next-pseudo' } : {}),
  poweredByHeader: false,
  reactStrictMode: true,
  // The address that the site was built for; app/_site/site-address.ts reads it.
  env: { BUILT_FOR: process.env.SITE_URL ?? '', PSEUDO_LANGUAGES: process.env.PSEUDO_LANGUAGES ?? '' },
  // The one bundles the script in the result's page while pages are prerendered, the other is loaded where there is a database.
  serverExternalPackages: ['rolldown', 'postgres'],
  images: { unoptimized: true },
  experimental: { globalNotFound: true, caseSensitiveRoutes: true },
  outputFileTracingIncludes: { '/api/report': ['./app/_report/fonts/*.ttf'] },
  turbopack: {
    resolveAlias: {
      'brotli/decompress.js': './app/_report/making/no-brotli.ts',
      'next/dist/compiled/process': './app/_site/no-process.ts',
    },
  },
  rewrites: async () => ({
    beforeFiles: [
      { source: '/', destination: '/en' },
      ...screens.map((screen) => ({ source: `/${screen}`, destination: `/en/${screen}` })),
    ],
    afterFiles: [],
    fallback: [],
  }),
}

export default config
