import { describe, expect, test } from 'vitest'
import { checksum } from '../src/link/checksum.ts'
import { base64url, codeOf, links } from './links.ts'

const characters = `${base64url}.#+/= \n\t%~é😀Ａ\u0000`

describe('damage is noticed', () => {
  test('every change of one character', () => {
    const missed: string[] = []
    for (const link of links)
      for (let at = 0; at < link.length; at++)
        for (const character of characters) {
          const changed = link.slice(0, at) + character + link.slice(at + 1)
          if (changed !== link && codeOf(changed) === 'ok') missed.push(changed)
        }
    expect(missed).toEqual([])
  })

  test('every swap of two neighbours that differ', () => {
    const missed: string[] = []
    for (const link of links)
      for (let at = 0; at + 1 < link.length; at++) {
        const changed = link.slice(0, at) + link.charAt(at + 1) + link.charAt(at) + link.slice(at + 2)
        if (changed !== link && codeOf(changed) === 'ok') missed.push(changed)
      }
    expect(missed).toEqual([])
  })

  test('no two characters across the end of the payload can trade places', () => {
    // The last payload character and the first of the checksum, in every combination the alphabet allows.
    const missed: string[] = []
    for (const one of base64url)
      for (const other of base64url) {
        const [text, swapped] = [`two-hats-1.AAAA${one}`, `two-hats-1.AAAA${other}`]
        const sum = checksum(text)
        if (one !== other && sum.startsWith(other) && checksum(swapped) === one + sum.slice(1))
          missed.push(text)
      }
    expect(missed).toEqual([])
  })

  test('every lost and every doubled character', () => {
    for (const link of links)
      for (let at = 0; at < link.length; at++) {
        expect(codeOf(link.slice(0, at) + link.slice(at + 1))).not.toBe('ok')
        expect(codeOf(link.slice(0, at + 1) + link.slice(at))).not.toBe('ok')
      }
  })
})
