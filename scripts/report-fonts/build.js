// `npm ci && npm run build` in this folder: the fonts of the PDF report, cut to what the report may be asked to print.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import subsetFont from 'subset-font'

const target = new URL('../../app/_report/fonts/', import.meta.url)
const { resolve } = createRequire(import.meta.url)

/** Inclusive ranges of code points. */
const european = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x148],
  [0x14a, 0x17f],
  [0x18f],
  [0x192],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1cd, 0x1dc],
  [0x1e6, 0x1e7],
  [0x1fc, 0x1ff],
  [0x218, 0x21b],
  [0x259],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c7],
  [0x2d8, 0x2dd],
  [0x300, 0x304],
  [0x306, 0x30a],
  [0x30c],
  [0x31b],
  [0x323],
  [0x326, 0x328],
  [0x384, 0x38a],
  [0x38c],
  [0x38e, 0x3a1],
  [0x3a3, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x493],
  [0x49a, 0x49b],
  [0x4a2, 0x4a3],
  [0x4ae, 0x4b3],
  [0x4ba, 0x4bb],
  [0x4d8, 0x4d9],
  [0x4e8, 0x4e9],
  [0x1e80, 0x1e85],
  [0x1e9e],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026],
  [0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x2044],
  [0x20ab, 0x20ac],
  [0x20b4],
  [0x20bd],
  [0x2116],
  [0x2122],
  [0x2190, 0x2194],
  [0x2212],
  [0x2248],
  [0x2260],
  [0x2264, 0x2265],
  [0x221e],
]
/** Turned around between letters from right to left; elsewhere the report's own are used. */
const brackets = [[0x20], [0x28, 0x29], [0x5b], [0x5d], [0xab], [0xbb]]
const hebrew = [...brackets, [0x5b0, 0x5c7], [0x5d0, 0x5ea], [0x5ef, 0x5f4], [0xfb1d, 0xfb4f]]
const arabic = [
  ...brackets,
  [0x60c],
  [0x61b],
  [0x61f],
  [0x620, 0x65f],
  [0x660, 0x66d],
  [0x670, 0x671],
  [0x679],
  [0x67e],
  [0x686],
  [0x688],
  [0x691],
  [0x698],
  [0x6a4],
  [0x6a9],
  [0x6af],
  [0x6ba],
  [0x6be],
  [0x6c0, 0x6c3],
  [0x6cc],
  [0x6d2, 0x6d5],
  [0x6f0, 0x6f9],
  [0x200c, 0x200d],
]

const plain = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum']
const shaped = ['init', 'medi', 'fina', 'isol', 'rlig', 'calt', 'mark', 'mkmk', 'ccmp', 'locl', 'kern']
// Not Noto for Arabic: it builds letters from a common stroke and dots, which then have no text of their own.
const cuts = [
  ['sans', 'inter', '400Regular/Inter_400Regular.ttf', european, plain],
  ['bold', 'inter', '600SemiBold/Inter_600SemiBold.ttf', european, plain],
  ['serif', 'source-serif-4', '600SemiBold/SourceSerif4_600SemiBold.ttf', european, plain],
  ['hebrew', 'noto-sans-hebrew', '400Regular/NotoSansHebrew_400Regular.ttf', hebrew, shaped],
  ['arabic', 'vazirmatn', '400Regular/Vazirmatn_400Regular.ttf', arabic, shaped],
]

const textOf = (ranges) =>
  ranges
    .map(([from, to = from]) =>
      String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at)),
    )
    .join('')

for (const [name, family, file, ranges, keepFeatures] of cuts) {
  const folder = dirname(resolve(`@expo-google-fonts/${family}/package.json`))
  const bytes = await subsetFont(readFileSync(join(folder, file)), textOf(ranges), {
    targetFormat: 'truetype',
    keepFeatures,
    noHinting: true,
  })
  writeFileSync(new URL(`${name}.ttf`, target), bytes)
  copyFileSync(join(folder, 'LICENSE_FONT'), new URL(`${family}-LICENSE.txt`, target))
  const sizes = [bytes, gzipSync(bytes, { level: 9 }), brotliCompressSync(bytes)].map(({ length }) => length)
  console.log(name, ...sizes)
}
