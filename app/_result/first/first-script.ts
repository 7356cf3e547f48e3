import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import type { FirstWords } from './first-words.ts'

interface Script {
  /** Of the file, by its content. */
  readonly name: string
  readonly text: string
}

const bundled = 'twoHats'
const calledFirst = 'twoHatsFirst'

/** Stands behind the place of the sentence. */
export const callFirst = `try{${calledFirst}()}catch(e){}`

let code: Promise<string> | null = null

/**
 * The script that writes the first sentence: it stands before the sentence's place and is called behind it, so that the first
 * paint shows the sentence, while what React needs is still on its way. Its code is bundled once, as the pages are prerendered.
 */
export async function firstScript(words: FirstWords): Promise<Script> {
  code ??= bundle()
  const text = `${await code}var ${calledFirst}=${bundled}.prepareFirst(${JSON.stringify(words)})`
  const hash = createHash('sha256').update(text).digest('hex')
  return { name: `${hash.slice(0, 12)}.js`, text }
}

async function bundle(): Promise<string> {
  const made = await rolldown({
    input: join(process.cwd(), 'app/_result/first/write-first.ts'),
    tsconfig: join(process.cwd(), 'tsconfig.json'),
  })
  const { output } = await made.generate({ format: 'iife', name: bundled, minify: true })
  return output[0].code
}
