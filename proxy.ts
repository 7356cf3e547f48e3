import { readFileSync } from 'node:fs'
import { type NextRequest, NextResponse } from 'next/server'

const development = process.env.NODE_ENV === 'development'

/** Written after the build by scripts/hash-inline-scripts.js: page → hashes of its inline scripts. */
const hashes: Readonly<Record<string, readonly string[]>> = development
  ? {}
  : JSON.parse(readFileSync('.next/inline-script-hashes.json', 'utf8'))

/** English pages are asked for without their prefix; what is no page gets the policy of the 404. */
function hashesOf(pathname: string): readonly string[] {
  const path = pathname.replace(/\/+$/, '')
  return hashes[path] ?? hashes[`/en${path}`] ?? hashes['/_not-found'] ?? []
}

function policy(pathname: string): string {
  const scripts = development
    ? "'unsafe-inline' 'unsafe-eval'"
    : hashesOf(pathname)
        .map((hash) => `'${hash}'`)
        .join(' ')
  return [
    "default-src 'self'",
    `script-src 'self' ${scripts}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data: blob:",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export function proxy(request: NextRequest): NextResponse {
  const response = NextResponse.next()
  response.headers.set('Content-Security-Policy', policy(request.nextUrl.pathname))
  return response
}

/** Pages only: where this runs, whole bodies are buffered first, and the report's route limits them itself. */
export const config = { matcher: '/((?!_next/static|_next/image|api/).*)' }
