import { startTransition, useDeferredValue, useEffect, useState } from 'react'
import type { Member } from './member.ts'

/** A name is looked at this long (ms) after the last key press. */
const pause = 250

/** The people as of the last change of answers, or, while somebody types a name, of the last pause. */
export function useSettled(people: readonly Member[]): readonly Member[] {
  const [settled, setSettled] = useState(people)

  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSettled(people)), pause)
    return () => clearTimeout(timer)
  }, [people])

  const onlyNames =
    settled.length === people.length && settled.every(({ answers }, at) => answers === people[at]?.answers)
  return useDeferredValue(onlyNames ? settled : people)
}
