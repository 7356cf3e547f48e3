/** How a request about a round ended. None of these is thrown. */
export type Outcome<Value> = { readonly kind: 'ok'; readonly value: Value } | Trouble

/**
 * | kind | when | worth sending again |
 * |---|---|---|
 * | `offline` | no answer in time, or none that a server of rounds gives | yes |
 * | `busy` | too many requests, or the server cannot keep anything at the moment | after `seconds` |
 * | `gone` | no such round or envelope, deleted, or another token: nobody is told which | no |
 * | `off` | whoever runs the server has switched rounds off; a round may still be there | when they are on again |
 * | `closed` | nothing is taken or changed any more | no |
 * | `open` | nothing is handed out yet | after closing |
 * | `too-few` | closed with fewer envelopes than wanted; they were deleted | no |
 * | `damaged` | closed, and what was kept cannot be read any more; it can be deleted | no |
 * | `full` | as many envelopes, or rounds, as there may be | when there is room |
 * | `refused` | anything else; `code` is the server's, such as `revision`, or the status | no |
 */
export type Trouble =
  | { readonly kind: 'offline' | 'gone' | 'off' | 'closed' | 'open' | 'too-few' | 'damaged' | 'full' }
  | { readonly kind: 'busy'; readonly seconds: number }
  | { readonly kind: 'refused'; readonly code: string }

export const ok = <Value>(value: Value): Outcome<Value> => ({ kind: 'ok', value })

export const offline: Trouble = { kind: 'offline' }
