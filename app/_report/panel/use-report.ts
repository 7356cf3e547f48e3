import { useEffect, useRef, useState } from 'react'
import { saveFile } from '../../_files/save-file.ts'
import type { AnyOrder } from '../making/order.ts'
import type { Stage } from '../making/outcome.ts'
import { madeReport } from './report-maker.ts'

/** How far the report of this panel is, and what became of the last one. */
export type Progress =
  | { readonly kind: 'none' }
  | { readonly kind: 'making'; readonly stage: Stage }
  /** `address` keeps the file at hand, for a browser that did not let it be saved. */
  | {
      readonly kind: 'made'
      readonly file: string
      readonly address: string
      readonly leftOut: readonly string[]
    }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'stopped' | 'notArrived' | 'failed' }

interface Held {
  running: AbortController
  address: string
}

function letGo({ running, address }: Held): void {
  running.abort()
  URL.revokeObjectURL(address)
}

export function useReport() {
  const [progress, setProgress] = useState<Progress>({ kind: 'none' })
  const { current: held } = useRef<Held>({ running: new AbortController(), address: '' })

  useEffect(() => () => letGo(held), [held])

  const make = async (order: AnyOrder, file: string) => {
    letGo(held)
    const own = new AbortController()
    held.running = own
    const show = (next: Progress) => {
      if (held.running === own) setProgress(next)
    }
    const outcome = await madeReport(order, {
      signal: own.signal,
      onStage: (stage) => show({ kind: 'making', stage }),
    })
    switch (outcome.kind) {
      case 'made': {
        const pdf = new Blob([outcome.bytes], { type: 'application/pdf' })
        held.address = URL.createObjectURL(pdf)
        saveFile(file, pdf)
        return show({ kind: 'made', file, address: held.address, leftOut: outcome.leftOut })
      }
      case 'refused':
        return show({ kind: 'refused', message: outcome.message })
      case 'not-arrived':
        return show({ kind: 'notArrived' })
      case 'cancelled':
        return show({ kind: 'stopped' })
      case 'failed':
        return show({ kind: 'failed' })
    }
  }

  return { progress, make, stop: () => held.running.abort() }
}
