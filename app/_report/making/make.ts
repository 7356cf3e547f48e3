import { ReportError } from '../report-error.ts'
import { FontError, fetchedFonts } from './fetched-fonts.ts'
import { type AnyOrder, fulfilledAny, writtenIn } from './order.ts'
import type { Outcome, Stage } from './outcome.ts'

/** Makes a report in a browser, in a Worker or on the page itself. Never throws. */
export async function make(order: AnyOrder, onStage: (stage: Stage) => void): Promise<Outcome> {
  try {
    onStage('fonts')
    const fonts = await fetchedFonts(await writtenIn(order))
    onStage('pages')
    const { bytes, leftOut } = await fulfilledAny(order, fonts)
    return { kind: 'made', bytes: new Uint8Array(bytes), leftOut }
  } catch (error) {
    if (error instanceof ReportError) return { kind: 'refused', code: error.code, message: error.message }
    return { kind: error instanceof FontError ? 'not-arrived' : 'failed' }
  }
}
