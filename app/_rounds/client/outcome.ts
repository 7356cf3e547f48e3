/** How a request about a round ended. None of these is thrown. */
export type Outcome<Value> = { readonly kind: 'ok'; readonly value: Value } | Trouble

/**
 * | kind | when | worth sending again |
 * |---|---|---|
 * | `offline` | no answer in time, or none that a server of rounds gives | yes |
 * | `busy` | too many requests, or the server cannot keep anything at the moment | after `seconds` |
 * | `gone` | no such round or envelope, deleted, another token, or rounds are switched off: nobody is told which | no |
 * | `closed` | nothing is taken or changed any more | no |
 * | `open` | nothing is handed out yet | after closing |
 * | `too-few` | closed with fewer envelopes than wanted; they were deleted | no |
 * | `full` | as many envelopes, or rounds, as there may be | when there is room |
 * | `refused` | anything else; `code` is the server's, such as `revision`, or the status | no |
 */
export type Trouble =
  | { readonly kind: 'offline' | 'gone' | 'closed' | 'open' | 'too-few' | 'full' }
  | { readonly kind: 'busy'; readonly seconds: number }
  | { readonly kind: 'refused'; readonly code: string }

export const ok = <Value>(value: Value): Outcome<Value> => ({ kind: 'ok', value })

export const offline: Trouble = { kind: 'offline' }
