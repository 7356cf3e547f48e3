// Bytes (gzip) of a bundle that imports something from the built package.
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

/** What is measured, and how many KiB it may have. */
export const budgets = [
  // 3 until answers were looked at as they are read: the checks and their sentences take .3, the larger plan the rest.
  ['score alone', "export { score } from 'two-hats'", 3.6],
  ['the whole main entry', "export * from 'two-hats'", 7.2],
  ['the instrument, without texts', "export * from 'two-hats/instruments/two-hats-1'", 1.5],
  ['the anchored mean', "export * from 'two-hats/anchored-mean'", 2],
  ['links', "export * from 'two-hats/link'", 3],
  ['SQL', "export * from 'two-hats/sql'", 8.7],
]

export async function bundleSize(code, cwd) {
  const entry = 'virtual:entry'
  const bundle = await rolldown({
    input: entry,
    cwd,
    plugins: [
      {
        name: 'entry',
        resolveId: (id, from) =>
          id === entry ? id : from === entry ? import.meta.resolve(id).replace('file://', '') : null,
        load: (id) => (id === entry ? code : null),
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  return gzipSync(output[0].code, { level: 9 }).length
}
