import { type ComponentType, startTransition, useCallback, useState } from 'react'

/** Fetches a component; the same function at every render. */
export type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>

type Late<Props> = ComponentType<Props> | 'waiting' | 'failed'

/**
 * A component that comes when it is asked for; one that did not arrive may be asked for again. It is drawn in short slices,
 * so that a press meanwhile is answered.
 */
export function useLate<Props>(load: Load<Props>): readonly [late: Late<Props>, ask: () => void] {
  const [late, setLate] = useState<Late<Props>>('waiting')
  const ask = useCallback(() => {
    setLate((now: Late<Props>) => (now === 'failed' ? 'waiting' : now))
    load().then(
      (module) => startTransition(() => setLate(() => module.default)),
      () => setLate('failed'),
    )
  }, [load])
  return [late, ask]
}
