let passed = 0
let failed = 0

/** Counts one check, and prints how it went. */
export function check(ok, what) {
  if (ok) passed += 1
  else failed += 1
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${what}`)
}

/** Ends the process with "N passed, N failed" as its last line. */
export function end() {
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}
