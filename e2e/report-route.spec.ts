import { createHash } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import { allTo } from './support/answers.ts'
import { readPdf, solid } from './support/pdf.ts'
import { expect, test } from './support/story.ts'

const post = (request: APIRequestContext, data: unknown, headers: Record<string, string> = {}) =>
  request.post('/api/report', {
    data: Buffer.from(typeof data === 'string' ? data : JSON.stringify(data)),
    headers: { 'Content-Type': 'application/json', ...headers },
  })

test('answers become a whole PDF that no cache keeps', async ({ request }) => {
  const response = await post(request, { answers: allTo(1), name: 'Zoë', date: '2026-11-24', page: 'Letter' })
  expect(response.status()).toBe(200)
  const bytes = await response.body()
  const digest = createHash('sha256').update(bytes).digest('base64')
  expect(response.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'attachment; filename="two-hats-2026-11-24.pdf"',
    'content-digest': `sha-256=:${digest}:`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  expect(response.headers()['set-cookie']).toBeUndefined()
  const { title, pages, size, links } = await readPdf(new Uint8Array(bytes))
  expect(title).toBe('Two Hats report: Zoë')
  expect(size).toEqual([612, 792])
  expect(pages).toHaveLength(2)
  expect(pages[0]).toContain(
    'The work of Zoë clearly puts the project first. 91 towards the project, likely 73 to 100.',
  )
  expect(pages[0]).toContain('24 November 2026')
  expect(links).toEqual([])
})

test('all of a report on request, and the role', async ({ request }) => {
  const include = { answers: true, link: true }
  const response = await post(request, { answers: allTo(1), role: 'tech-lead', include })
  const { pages, links } = await readPdf(new Uint8Array(await response.body()))
  const text = solid(pages.join(' '))
  expect(text).toContain(solid('The engineers may miss a technical person of their own.'))
  expect(text).toContain(solid('Why this number, answer by answer'))
  expect(links).toEqual([expect.stringMatching(/^http:\/\/localhost:\d+\/result#two-hats-1\.[\w-]{21}$/)])
})

test('what is wrong is listed, with its place', async ({ request }) => {
  const response = await post(request, { answers: { 'block-1': 7, 'show-9': 1 }, page: 'A5' })
  expect(response.status()).toBe(422)
  expect(response.headers()['content-type']).toBe('application/problem+json')
  const problem = await response.json()
  expect(Object.keys(problem)).toEqual(['type', 'title', 'status', 'detail', 'issues'])
  expect(problem.issues.map(({ code, path }: { code: string; path: string }) => [code, path]).sort()).toEqual(
    [
      ['not-one-of', '/page'],
      ['out-of-range', '/answers/block-1'],
      ['unknown-item', '/answers/show-9'],
    ],
  )
  expect(problem.issues[0].message).toBe(
    'Answer to "block-1" is 7; expected a whole number from 0 to 4, or null for "not faced".',
  )
})

test('what no font has is left out of a name, and told in a header', async ({ request }) => {
  const response = await post(request, { answers: {}, name: 'Ada 漢🙂\u0007' })
  expect(response.headers()['two-hats-left-out']).toBe('U+6F22, U+1F642, U+0007')
  expect((await readPdf(new Uint8Array(await response.body()))).title).toBe('Two Hats report: Ada')
})

test('a name too long for a report is refused with a sentence', async ({ request }) => {
  const response = await post(request, { answers: {}, name: 'n'.repeat(81) })
  expect(response.status()).toBe(422)
  const { issues } = await response.json()
  expect(issues).toMatchObject([{ code: 'too-long', path: '/name' }])
  expect(issues[0].message).toBe('A name has 81 characters; a report has room for 80.')
})

test('a day that does not exist', async ({ request }) => {
  const response = await post(request, { answers: {}, date: '2026-02-30' })
  expect(response.status()).toBe(422)
  expect((await response.json()).issues).toMatchObject([{ code: 'bad-date', path: '/date' }])
})

for (const [what, data, headers, status] of [
  ['no JSON', '{', {}, 400],
  ['another type', '{}', { 'Content-Type': 'text/plain' }, 415],
  ['a body too long', ' '.repeat(65_537), {}, 413],
  ['a list', '[]', {}, 422],
] as const) {
  test(`${what} is answered with ${status}`, async ({ request }) => {
    const response = await post(request, data, headers)
    expect(response.status()).toBe(status)
    expect((await response.json()).status).toBe(status)
  })
}

test('only POST is answered', async ({ request }) => {
  expect((await request.get('/api/report')).status()).toBe(405)
  expect((await request.put('/api/report')).status()).toBe(405)
})
