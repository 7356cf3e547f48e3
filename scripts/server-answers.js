/** Every page, by its address. */
export const pages = [
  '/',
  '/survey',
  '/survey/short',
  '/survey/about',
  '/result',
  '/team',
  '/join',
  '/lead',
  '/picture',
  '/method',
  '/privacy',
]

/** Requests that a server meets, and the status each must get: [method, path, status, headers]. */
export const answers = [
  ...pages.map((path) => ['GET', path, 200]),
  ...pages.slice(0, 3).map((path) => ['HEAD', path, 200]),
  ['GET', '/en', 200],
  ['GET', '/en/survey', 200],
  // Next.js leads to the address that names what is asked for.
  ['GET', '/survey?_rsc=1', 307, { RSC: '1' }],
  ['GET', '/survey?x=%ff', 200],
  ['GET', '/icon.svg', 200],
  ['GET', '/opengraph-image.png', 200],
  // Another case, another spelling, another place: no address.
  ...['/Survey', '/RESULT', '/survey/Short', '/EN/survey', '/en/Survey', '/API/report'].map((path) => [
    'GET',
    path,
    404,
  ]),
  ...['/index', '/en/index', '/404', '/500', '/_error', '/_not-found', '/_global-error'].map((path) => [
    'GET',
    path,
    404,
  ]),
  ...['/%ff', '/%', '/%00', '/surve%79', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fpackage.json'].map(
    (path) => ['GET', path, 404],
  ),
  ...['//survey', '/survey//', '/survey/.', '/survey;a=1', '/survey.html', '/survey.rsc', '/survey.txt'].map(
    (path) => ['GET', path, 404],
  ),
  ...['/en/survey.html', '/package.json', '/.env', '/.next/site.json', '/server.js'].map((path) => [
    'GET',
    path,
    404,
  ]),
  ['GET', '/survey/', 308],
  ['GET', '/en/', 308],
  ['GET', '/api', 404],
  ['GET', '/api/', 404],
  ['GET', '/api/none', 404],
  ['POST', '/api/none', 404],
  ['GET', '/api/report/', 404],
  ['GET', '/_next/image?url=%2Ficon.svg&w=64&q=75', 404],
  ['GET', '/_next/webpack-hmr', 404],
  ['GET', '/_next/data/x/en.json', 404],
  ['GET', '/_next/static/none.js', 404],
  ['GET', '/_next/static/%ff', 404],
  ['GET', '/_next/static/../../package.json', 404],
  // Methods: what a page never takes, and what the report's route does not.
  ...['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'].map((method) => [method, '/survey', 405]),
  ['POST', '/', 405],
  ['POST', '/none', 405],
  ['OPTIONS', '/survey', 204],
  ['OPTIONS', '*', 204],
  ['OPTIONS', '/api/report', 204],
  ...['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'].map((method) => [method, '/api/report', 405]),
  ['TRACE', '/api/report', 501],
  ['NONSENSE', '/survey', 400],
  // Headers that a router trips over.
  ['GET', '/icon.svg', 200, { Range: 'bytes=99999999-' }],
  ['GET', '/icon.svg', 200, { Range: 'bytes=0-1,3-4,9-2' }],
  ['GET', '/survey', 200, { Range: 'nonsense' }],
  ['GET', '/survey', 304, { 'If-None-Match': '*' }],
  ['GET', '/survey', 417, { Expect: 'the impossible' }],
  ['GET', '/survey', 431, { 'X-Long': 'x'.repeat(20_000) }],
  [
    'GET',
    '/survey',
    200,
    { Cookie: 'a=b', 'X-Forwarded-Host': 'evil.example', 'X-Middleware-Subrequest': 'proxy' },
  ],
  ['GET', '/survey', 200, { 'Next-Action': 'x' }],
  ['POST', '/api/report', 415, { 'Content-Type': 'multipart/form-data; boundary=x', 'Next-Action': 'x' }],
]
