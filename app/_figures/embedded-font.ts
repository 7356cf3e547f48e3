const address = new URL('../_fonts/inter.woff2', import.meta.url)

/** The font of the figures as base64, for pictures that travel alone. */
export async function embeddedFont(): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`The font answered ${response.status}; expected 200.`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
