/**
 * A text of somebody else as one field of CSV (RFC 4180): quoted where it has to be, with an apostrophe before what a
 * spreadsheet would compute.
 */
export function csvField(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
