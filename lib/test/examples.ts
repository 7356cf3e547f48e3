import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A piece of code in the documentation, and where it stands. */
export interface Example {
  readonly where: string
  readonly code: string
}

const lib = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const codeIn = (text: string): readonly string[] =>
  [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code)

/** The examples of the README. */
export const readmeExamples = (): readonly Example[] =>
  codeIn(readFileSync(lib('README.md'), 'utf8')).map((code, at) => ({ where: `README, ${at + 1}`, code }))

/** The description before each function of the sources, by the name of the function. */
export const descriptions = (): ReadonlyMap<string, string> =>
  new Map(
    sources().flatMap((path) =>
      [
        ...readFileSync(lib(`src/${path}`), 'utf8').matchAll(
          /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport function\*? (\w+)/g,
        ),
      ].map(([, text = '', name]) => [`${path} ${name}`, text.replace(/^ \* ?/gm, '')] as const),
    ),
  )

const sources = () =>
  readdirSync(lib('src'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))

/** The examples in the sources, each named after its function. */
export const sourceExamples = (): readonly Example[] =>
  [...descriptions()].flatMap(([where, text]) => codeIn(text).map((code) => ({ where, code })))

/** What the comments of an example promise to be printed. */
export const promised = (code: string): readonly (string | undefined)[] =>
  [...code.matchAll(/^\s*\/\/ (.*)$/gm)].map(([, line]) => line)
