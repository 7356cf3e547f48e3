/** Work that ends when its time is over, or, as far as it listens to `gone`, when nobody waits for it any more. */
export async function within<T>(
  request: Request,
  milliseconds: number,
  work: (gone: AbortSignal, deadline: AbortSignal) => Promise<T>,
): Promise<T> {
  // AbortSignal.timeout cannot be taken back: its ten seconds after each request double the server's memory.
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), milliseconds)
  try {
    return await work(AbortSignal.any([request.signal, deadline.signal]), deadline.signal)
  } finally {
    clearTimeout(timer)
  }
}
