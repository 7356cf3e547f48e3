import { Worker } from 'node:worker_threads'
import type { ReportOrder } from '../making/order.ts'
import type { Outcome } from '../making/outcome.ts'

/** Threads that have fonts and code at hand, waiting for work. */
const idle = new Set<Worker>()

function started(): Worker {
  const thread = new Worker(new URL('./thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 },
  })
  // Whoever waits for this thread learns of its end by itself.
  thread.on('error', () => {})
  thread.on('exit', () => idle.delete(thread))
  return thread
}

/**
 * A report made in a thread, so that one that takes long delays nobody's page. A thread that fails, or is not ready when
 * the signal comes, is ended: nothing of it is used again. How many run at once is for the caller to limit.
 */
export function inThread(order: ReportOrder, signal: AbortSignal): Promise<Outcome | 'late'> {
  if (signal.aborted) return Promise.resolve('late')
  const [thread = started()] = idle
  idle.delete(thread)
  return new Promise((resolve) => {
    const settle = (outcome: Outcome | 'late', goesOn: boolean) => {
      signal.removeEventListener('abort', onLate)
      thread.off('message', onOutcome).off('error', onFailed).off('exit', onFailed)
      if (goesOn) {
        thread.unref()
        idle.add(thread)
      } else thread.terminate()
      resolve(outcome)
    }
    const onOutcome = (outcome: Outcome) => settle(outcome, true)
    const onLate = () => settle('late', false)
    const onFailed = () => settle({ kind: 'failed' }, false)
    signal.addEventListener('abort', onLate, { once: true })
    thread.on('message', onOutcome).on('error', onFailed).on('exit', onFailed)
    thread.ref()
    thread.postMessage(order)
  })
}
