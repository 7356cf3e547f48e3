// What every answer says about itself, in one place for the server and for a web server in front of it.

/** On every answer, whatever its status. */
export const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Without TLS a browser ignores it.
  'Strict-Transport-Security': 'max-age=31536000',
}

/** @param {readonly string[]} hashes of the page's inline scripts */
export const pagePolicy = (hashes) =>
  [
    "default-src 'none'",
    `script-src 'self' ${hashes.map((hash) => `'${hash}'`).join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

/** A Worker obeys the policy of its own file, not that of the page that starts it: it loads code and fonts. */
export const chunkPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'"

/** For whatever is no page: nothing in it may load or run anything. */
export const otherPolicy = "default-src 'none'; frame-ancestors 'none'"

/** Icon and preview: named by their content, so that a page without a connection still has its icon. */
export const fileCaching = 'public, max-age=604800'

/** Nobody keeps a page past the deployment whose chunks it names. */
export const pageCaching = 'public, max-age=0, must-revalidate'
