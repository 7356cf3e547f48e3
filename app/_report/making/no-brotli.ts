/** Stands in for the decoder that fontkit reads WOFF2 with: 60 KiB that fonts of the report, which are TTF, never need. */
export default function decompress(): never {
  throw new Error('This font is packed with Brotli; expected TTF.')
}
