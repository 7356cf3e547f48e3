import { useState } from 'react'

/** Copies texts. What the browser did not let be copied is `refused`, to be copied by hand. */
export function useClipboard() {
  const [refused, setRefused] = useState<string | null>(null)
  const copy = async (text: string): Promise<boolean> => {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    setRefused(done ? null : text)
    return done
  }
  return { refused, copy }
}
