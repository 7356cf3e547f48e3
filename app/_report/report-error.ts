/** Why no report was made. The message is a sentence for whoever asked for it. */
export type ReportErrorCode = 'too-long' | 'bad-date' | 'too-many' | 'no-people'

export class ReportError extends Error {
  readonly code: ReportErrorCode

  constructor(code: ReportErrorCode, message: string) {
    super(message)
    this.name = 'ReportError'
    this.code = code
  }
}
