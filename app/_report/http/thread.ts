import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { fulfilled, type ReportOrder } from '../making/order.ts'
import type { Outcome } from '../making/outcome.ts'
import { ReportError } from '../report-error.ts'
import { faces, type ReportFonts, reportFonts, slices } from '../report-fonts.ts'

/** Fonts beside the sources: the server and a traced copy run where these lie (next.config.js). */
const font = (name: string) =>
  new Uint8Array(readFileSync(join(process.cwd(), 'app/_report/fonts', `${name}.ttf`)))

const fonts = reportFonts(
  Object.fromEntries([...faces, ...slices].map((name) => [name, font(name)])) as Parameters<
    typeof reportFonts
  >[0],
)

async function outcomeOf(order: ReportOrder, fonts: ReportFonts): Promise<Outcome> {
  try {
    const { bytes, leftOut } = await fulfilled(order, fonts)
    return { kind: 'made', bytes: new Uint8Array(bytes), leftOut }
  } catch (error) {
    if (error instanceof ReportError) return { kind: 'refused', code: error.code, message: error.message }
    return { kind: 'failed' }
  }
}

parentPort?.on('message', async (order: ReportOrder) => {
  const outcome = await outcomeOf(order, fonts)
  parentPort?.postMessage(outcome, outcome.kind === 'made' ? [outcome.bytes.buffer] : [])
})
