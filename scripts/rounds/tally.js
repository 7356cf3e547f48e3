// Counts what holds, in the manner of the other checks.
export function tally() {
  let [passed, failed] = [0, 0]
  const note = (good, sentence) => {
    console.log(`${good ? 'ok  ' : 'FAIL'} ${sentence}`)
    if (good) passed += 1
    else failed += 1
  }
  return {
    note,
    /** Runs one check; what it resolves to is said behind its title, what it throws is why it failed. */
    async check(title, run) {
      try {
        const said = await run()
        note(true, said ? `${title}: ${said}` : title)
      } catch (error) {
        note(false, `${title}: ${error.message}`)
      }
    },
    add(good, bad) {
      passed += good
      failed += bad
    },
    end() {
      console.log(`\n${passed} passed, ${failed} failed`)
      return failed === 0 && passed > 0 ? 0 : 1
    },
  }
}

export function same(what, found, expected) {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)]
  if (one !== other) throw new Error(`${what} is ${one}; expected ${other}`)
}
