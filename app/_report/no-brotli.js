/** In place of fontkit's Brotli decoder, 58 KB gzip that only a WOFF2 font would need. */
export default function decompress() {
  throw new Error('The fonts of a report are TrueType files; this one is a WOFF2.')
}
