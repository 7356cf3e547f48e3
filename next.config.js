/** English has no prefix; other languages do. Pages are prerendered below `app/[locale]`. */
const screens = ['survey', 'survey/short', 'survey/about', 'result', 'team', 'method', 'privacy']

/** What a page may never do, whatever its content; the script policy is added per page by `proxy.ts`. */
const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
]

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: { globalNotFound: true },
  outputFileTracingIncludes: { '/api/report': ['./app/_report/fonts/*.ttf'] },
  turbopack: { resolveAlias: { 'brotli/decompress.js': './app/_report-making/no-brotli.ts' } },
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    // A Worker obeys the policy of its own file, not that of the page that starts it.
    {
      source: '/_next/static/chunks/:path*',
      headers: [{ key: 'Content-Security-Policy', value: "default-src 'self'; object-src 'none'" }],
    },
  ],
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
