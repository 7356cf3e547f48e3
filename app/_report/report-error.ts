/** Why no report was made. The message is a sentence for whoever asked for it. */
export type ReportErrorCode =
  | 'no-glyph'
  | 'control-character'
  | 'too-long'
  | 'bad-date'
  | 'too-many'
  | 'no-people'

export class ReportError extends Error {
  readonly code: ReportErrorCode
  /** The characters that cannot be set, where that is the reason. */
  readonly characters: readonly string[]

  constructor(code: ReportErrorCode, message: string, characters: readonly string[] = []) {
    super(message)
    this.name = 'ReportError'
    this.code = code
    this.characters = characters
  }
}
