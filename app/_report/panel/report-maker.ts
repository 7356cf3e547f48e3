import type { AnyOrder } from '../making/order.ts'
import type { FromWorker, Outcome, Stage, ToWorker } from '../making/outcome.ts'

/** A Worker that has not said a word by then is taken for one that never will. */
const SILENCE_TIMEOUT_MS = 15_000

const cancelled = { kind: 'cancelled' } as const

export interface Making {
  readonly onStage: (stage: Stage) => void
  readonly signal: AbortSignal
}

let worker: Worker | null = null
let number = 0

/** The Worker that keeps code and fonts from one report to the next; `null` where none may be started. */
function started(): Worker | null {
  try {
    worker ??= new Worker(new URL('../making/worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
  return worker
}

function end(): void {
  worker?.terminate()
  worker = null
}

const tell = (to: Worker, message: ToWorker) => to.postMessage(message)

/** Fetches what a report needs, so that it need not be waited for. */
export function prepare(): void {
  const ready = started()
  if (ready === null) return
  // Whatever goes wrong shows again, and is dealt with, when a report is made.
  ready.onerror = (event) => {
    event.preventDefault()
    end()
  }
  tell(ready, { kind: 'prepare' })
}

/** A report, made in a Worker or, where that does not work, on the page. Stopping it ends the Worker. */
export async function madeReport(order: AnyOrder, making: Making): Promise<Outcome | typeof cancelled> {
  making.onStage('code')
  const outcome = (await inWorker(order, making)) ?? (await onPage(order, making))
  return making.signal.aborted ? cancelled : outcome
}

/** `null` when there is no Worker, or none that works. */
function inWorker(order: AnyOrder, { onStage, signal }: Making): Promise<Outcome | null> {
  const own = started()
  if (own === null || signal.aborted) return Promise.resolve(null)
  number += 1
  const current = number
  return new Promise((resolve) => {
    const giveUp = () => {
      end()
      resolve(null)
    }
    const silence = setTimeout(giveUp, SILENCE_TIMEOUT_MS)
    signal.addEventListener('abort', giveUp, { once: true })
    own.onerror = (event) => {
      event.preventDefault()
      clearTimeout(silence)
      giveUp()
    }
    own.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.number !== current) return
      clearTimeout(silence)
      if (data.kind === 'stage') return onStage(data.stage)
      signal.removeEventListener('abort', giveUp)
      resolve(data.outcome)
    }
    tell(own, { kind: 'make', number: current, order })
  })
}

async function onPage(order: AnyOrder, { onStage, signal }: Making): Promise<Outcome | typeof cancelled> {
  if (signal.aborted) return cancelled
  const maker = await import('../making/make.ts').catch(() => null)
  if (maker === null) return { kind: 'not-arrived' }
  return signal.aborted ? cancelled : maker.make(order, onStage)
}
