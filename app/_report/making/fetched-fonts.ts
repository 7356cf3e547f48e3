import { type FontFile, fontsFor, type ReportFonts, reportFonts } from '../report-fonts.ts'

const addresses: Readonly<Record<FontFile, URL>> = {
  serif: new URL('../fonts/serif.ttf', import.meta.url),
  bold: new URL('../fonts/bold.ttf', import.meta.url),
  sans: new URL('../fonts/sans.ttf', import.meta.url),
  hebrew: new URL('../fonts/hebrew.ttf', import.meta.url),
  arabic: new URL('../fonts/arabic.ttf', import.meta.url),
}

/** A font did not arrive. */
export class FontError extends Error {}

const files = new Map<FontFile, Promise<Uint8Array>>()
const parsed = new Map<string, ReportFonts>()

async function fetchFile(name: FontFile): Promise<Uint8Array> {
  try {
    const response = await fetch(addresses[name])
    if (!response.ok) throw new Error(`It answered ${response.status}; expected 200.`)
    return new Uint8Array(await response.arrayBuffer())
  } catch (cause) {
    files.delete(name)
    throw new FontError(`The font "${name}" did not arrive.`, { cause })
  }
}

function file(name: FontFile): Promise<Uint8Array> {
  const file = files.get(name) ?? fetchFile(name)
  files.set(name, file)
  return file
}

/** The fonts that a report on this text needs: fetched and parsed once; what did not arrive is asked for again. */
export async function fetchedFonts(text: string): Promise<ReportFonts> {
  const names = fontsFor(text)
  const [serif, bold, sans] = await Promise.all([file('serif'), file('bold'), file('sans')])
  const more = await Promise.all(names.map(async (name) => [name, await file(name)] as const))
  const key = names.join()
  const fonts = parsed.get(key) ?? reportFonts({ ...Object.fromEntries(more), serif, bold, sans })
  parsed.set(key, fonts)
  return fonts
}
