import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * V8's explicit compile hint: every function of the file is compiled with it, beside the main thread, instead of one by one
 * there as each is called for the first time. Other engines read a comment. docs/decisions/0025-compile-hints.md
 */
const hint = '//# allFunctionsCalledOnLoad\n'

/** Puts the hint before each script of a folder; it counts in the first line only. */
export function hintScriptsIn(folder) {
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    const file = join(folder, name)
    const text = readFileSync(file, 'utf8')
    if (!text.startsWith(hint)) writeFileSync(file, hint + text)
  }
}
