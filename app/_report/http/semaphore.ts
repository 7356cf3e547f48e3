/** Gives its permit back; more than once does no harm. */
export type Release = () => void

/** A semaphore with a bounded queue: few work at once, some wait in the order they came, all others are told at once. */
export function semaphore({ permits, waiting }: { readonly permits: number; readonly waiting: number }) {
  let free = permits
  const queue: (() => void)[] = []

  const granted = (): Release => {
    let held = true
    return () => {
      if (!held) return
      held = false
      const next = queue.shift()
      if (next) next()
      else free += 1
    }
  }
  return {
    /** A permit, now or later; `full` when too many wait, `gone` when the signal came first. */
    acquire(signal: AbortSignal): Promise<Release | 'full' | 'gone'> {
      if (signal.aborted) return Promise.resolve('gone')
      if (free > 0) {
        free -= 1
        return Promise.resolve(granted())
      }
      if (queue.length >= waiting) return Promise.resolve('full')
      return new Promise((resolve) => {
        const next = () => {
          signal.removeEventListener('abort', leave)
          resolve(granted())
        }
        const leave = () => {
          queue.splice(queue.indexOf(next), 1)
          resolve('gone')
        }
        queue.push(next)
        signal.addEventListener('abort', leave, { once: true })
      })
    },
  }
}
