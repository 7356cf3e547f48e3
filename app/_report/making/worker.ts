import { fetchedFonts } from './fetched-fonts.ts'
import { make } from './make.ts'
import type { FromWorker, ToWorker } from './outcome.ts'

const say = (message: FromWorker, owned: Transferable[] = []) =>
  self.postMessage(message, { transfer: owned })

self.onmessage = async ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'prepare') {
    // What does not arrive now is asked for again, and spoken of, when a report is made.
    await fetchedFonts('').catch(() => {})
    return
  }
  const { number, order } = data
  const outcome = await make(order, (stage) => say({ kind: 'stage', number, stage }))
  say({ kind: 'outcome', number, outcome }, outcome.kind === 'made' ? [outcome.bytes.buffer] : [])
}
