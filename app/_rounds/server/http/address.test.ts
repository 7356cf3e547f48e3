import { describe, expect, it } from 'vitest'
import { addressOf } from './address.ts'

const of = (headers: Record<string, string>, proxy: string | null = null) =>
  addressOf(new Headers(headers), proxy)

describe('the address of a request', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:0db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['nonsense', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (socket, address) => {
    expect(of({ 'x-socket-address': socket })).toBe(address)
  })

  it('is what the socket says, whatever a client claims', () => {
    const claimed = { 'x-forwarded-for': '192.0.2.1', 'x-real-ip': '192.0.2.2', forwarded: 'for=192.0.2.3' }
    expect(of({ ...claimed, 'x-socket-address': '192.0.2.9' })).toBe('192.0.2.9')
  })

  it.each([
    ['192.0.2.4:51000', '192.0.2.4'],
    ['[2001:db8:1:2::9]', '2001:db8:1:2'],
    ['[2001:db8:1:2::9]:51000', '2001:db8:1:2'],
    ['[::ffff:192.0.2.4]:51000', '192.0.2.4'],
    ['[2001:db8::1', 'unknown'],
    ['192.0.2.4:', 'unknown'],
  ])('told as %s is %s: not everybody is one behind a proxy that says the port', (told, address) => {
    expect(of({ 'x-real-ip': told, 'x-socket-address': '127.0.0.1' }, 'x-real-ip')).toBe(address)
  })

  it('is the last that the named header has, which the proxy added', () => {
    const headers = { 'x-forwarded-for': '198.51.100.1, 192.0.2.4', 'x-socket-address': '127.0.0.1' }
    expect(of(headers, 'x-forwarded-for')).toBe('192.0.2.4')
    expect(of({ 'x-socket-address': '127.0.0.1' }, 'x-forwarded-for')).toBe('127.0.0.1')
  })
})
