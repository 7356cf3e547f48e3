import type { Messages } from '../../_messages/messages.ts'

/** What the join page says; what it says of answers comes when they are looked at. */
export type JoinWords = Pick<Messages, 'language' | 'join'>
