const intl = new Intl.DateTimeFormat('en', { dateStyle: 'medium' })

/** A day as people write it, in the time zone of the reader: "Nov 24, 2026". */
export const day = (iso: string): string => intl.format(new Date(iso))
