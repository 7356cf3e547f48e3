'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Trouble } from '../client/outcome.ts'
import type { RoundProblem } from '../sealing/open-round.ts'
import type { Letters } from './desk.ts'
import { type KeptRound, keep } from './kept-round.ts'

type Desk = typeof import('./desk.ts')

/** How a round is, as far as the server or this page has said. */
export type Status =
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'other-questions' }
  | { readonly kind: 'unsent'; readonly trouble: Trouble }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'wrong'; readonly problem: RoundProblem }
  | { readonly kind: 'open'; readonly count: number; readonly asOf: number }
  | { readonly kind: 'closed'; readonly count: number; readonly enough: boolean }
  | { readonly kind: 'opening'; readonly done: number; readonly all: number }
  | { readonly kind: 'opened'; readonly opened: Letters }

/** What the server says of a round; sent there, or met, before, where that is still to be done. */
async function look(desk: Desk, round: KeptRound): Promise<Status> {
  if (round.unsent !== null) {
    const sent = await desk.send(round)
    if (sent.kind !== 'ok') return { kind: 'unsent', trouble: sent }
    keep({ ...round, unsent: null })
  }
  if (round.known === null) {
    const met = await desk.meet(round)
    if (met.kind === 'wrong') return met
    if (met.kind !== 'ok') return { kind: 'trouble', trouble: met }
    keep(met.value)
  }
  return said(await desk.count(round))
}

function said(outcome: Awaited<ReturnType<Desk['count']>>): Status {
  if (outcome.kind !== 'ok') return { kind: 'trouble', trouble: outcome }
  const { state, ...counted } = outcome.value
  return { kind: state, ...counted } as Status
}

/** The state of one round, asked for when the page arrives; a component of its own for each round. */
export function useStatus(round: KeptRound) {
  const [status, setStatus] = useState<Status>({ kind: 'asking' })
  const first = useRef(round)

  const run = useCallback(async (act: (desk: Desk) => Promise<Status>) => {
    try {
      setStatus(await act(await import('./desk.ts')))
    } catch {
      setStatus({ kind: 'failed' })
    }
  }, [])

  useEffect(() => {
    run((desk) => look(desk, first.current))
  }, [run])

  const again = useCallback(() => {
    setStatus({ kind: 'asking' })
    run((desk) => look(desk, round))
  }, [run, round])

  const close = useCallback(() => {
    setStatus({ kind: 'asking' })
    run(async (desk) => said(await desk.close(round)))
  }, [run, round])

  const open = useCallback(() => {
    setStatus({ kind: 'opening', done: 0, all: 0 })
    run(async (desk) => {
      const found = await desk.openAll(round, (done, all) => setStatus({ kind: 'opening', done, all }))
      if (found.kind === 'ok') return { kind: 'opened', opened: found.value }
      if (found.kind === 'wrong' || found.kind === 'other-questions') return found
      return { kind: 'trouble', trouble: found }
    })
  }, [run, round])

  return { status, again, close, open }
}
