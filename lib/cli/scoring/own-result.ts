import { instrument } from '../base/instrument.ts'
import type { Member } from '../base/row.ts'
import { textOf } from '../base/text.ts'

/**
 * Whether a member is a result of this instrument under its usual key. It says nothing that the answers beside it do not
 * say, so it is made anew; any other `result` is somebody else's.
 */
export function isOwnResult({ key, value }: Member): boolean {
  if (key !== 'result') return false
  const result: unknown = JSON.parse(textOf(value))
  if (typeof result !== 'object' || result === null || !('instrument' in result)) return false
  const of: unknown = result.instrument
  if (typeof of !== 'object' || of === null || !('id' in of) || !('version' in of)) return false
  return of.id === instrument.id && of.version === instrument.version
}
