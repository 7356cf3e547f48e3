import { complaintsOnContent } from './complaints-on-content.ts'
import { complaintsOnFonts } from './complaints-on-fonts.ts'
import { complaintsOnMetadata } from './complaints-on-metadata.ts'
import { complaintsOnStructure } from './complaints-on-structure.ts'
import type { Pdf } from './read-pdf.ts'

/** Everything in a file that PDF/UA-1 or PDF/A-2a forbid and these tests know of; a sound file has none. */
export const complaints = (pdf: Pdf): readonly string[] => [
  ...complaintsOnMetadata(pdf),
  ...complaintsOnStructure(pdf),
  ...complaintsOnContent(pdf),
  ...complaintsOnFonts(pdf),
]
