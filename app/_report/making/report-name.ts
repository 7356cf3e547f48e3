/** What the file of a report is called, wherever it is made. */
export const reportName = (date: string): string => `two-hats-${date}.pdf`
