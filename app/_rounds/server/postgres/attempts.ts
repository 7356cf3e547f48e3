/** How often somebody else may change a round between reading and writing; each time one of them has got through. */
const MOST = 100

/** Reads, decides and writes again until nobody has come between (`again`). */
export async function attempts<T>(work: () => Promise<T | 'again'>): Promise<T> {
  for (let at = 0; at < MOST; at += 1) {
    const done = await work()
    if (done !== 'again') return done
  }
  throw new Error('A round was changed by others again and again.')
}
