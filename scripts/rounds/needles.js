// Finds a secret in bytes, however it is written there.
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Base64 of bytes wherever they stand in something longer: what depends on their neighbours is left out. */
function base64Forms(bytes) {
  return [0, 1, 2].flatMap((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    const from = Math.ceil((offset * 8) / 6)
    const whole = text.slice(from, Math.floor(((offset + bytes.length) * 8) / 6))
    return [whole, whole.replace(/\+/g, '-').replace(/\//g, '_')]
  })
}

/** All ways in which a secret could be written. */
export function formsOf(secret) {
  const bytes = Buffer.from(secret)
  const hex = bytes.toString('hex')
  const escaped = JSON.stringify(bytes.toString()).slice(1, -1)
  return [
    bytes,
    Buffer.from(escaped),
    ...[hex, hex.toUpperCase(), ...base64Forms(bytes)].map((text) => Buffer.from(text)),
  ]
}

/** Names of the secrets that stand in a haystack: `secrets` is a map of name and bytes or text. */
export const found = (haystack, secrets) =>
  [...secrets]
    .filter(([, secret]) => formsOf(secret).some((form) => haystack.includes(form)))
    .map(([name]) => name)

/** Everything in a folder, names of files included. */
export function everythingIn(folder) {
  const names = readdirSync(folder, { recursive: true }).map(String)
  const files = names.map((name) => join(folder, name)).filter((path) => lstatSync(path).isFile())
  return Buffer.concat([Buffer.from(names.join('\n')), ...files.map((path) => readFileSync(path))])
}
