const intl = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' })

/** A day as people write it, in the time zone of the reader: "24 Nov 2026". */
export const day = (iso: string): string => intl.format(new Date(iso))
