import type { Bytes } from '../wire.ts'

export const fromHex = (hex: string): Bytes => Uint8Array.from(Buffer.from(hex, 'hex'))

export const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
