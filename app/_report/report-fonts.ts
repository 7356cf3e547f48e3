import type { Face } from './look.ts'
import { type Typeface, typeface } from './typeface.ts'

/** Scripts beyond Latin, Greek and Cyrillic; their fonts are loaded only where a text needs them. */
export const slices = ['hebrew', 'arabic'] as const
export type Slice = (typeof slices)[number]

export type FontFile = Face | Slice

/** The fonts every report needs. */
export const faces = ['serif', 'bold', 'sans'] as const satisfies readonly Face[]

export interface ReportFonts {
  readonly faces: Readonly<Record<Face, Typeface>>
  readonly slices: readonly Typeface[]
}

/** Parses fonts, once for any number of reports: the bytes of the files in `fonts/`, by name. */
export function reportFonts(
  files: Readonly<Record<Face, Uint8Array>> & { readonly [slice in Slice]?: Uint8Array },
): ReportFonts {
  return {
    faces: {
      serif: typeface('serif', files.serif),
      bold: typeface('bold', files.bold),
      sans: typeface('sans', files.sans),
    },
    slices: slices.flatMap((slice) => {
      const bytes = files[slice]
      const font = bytes && typeface(slice, bytes)
      // Its brackets are always turned around, so that one copy can say so.
      return font ? [{ ...font, second: font.source }] : []
    }),
  }
}

const scripts: Readonly<Record<Slice, RegExp>> = { hebrew: /\p{scx=Hebrew}/u, arabic: /\p{scx=Arabic}/u }

/** The files that a report on these texts needs; a name in Hebrew or Arabic asks for one more. */
export const fontsFor = (text: string): readonly FontFile[] => [
  ...faces,
  ...slices.filter((slice) => scripts[slice].test(text)),
]
