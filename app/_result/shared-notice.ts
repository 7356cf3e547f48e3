import { fill } from '../_messages/fill.ts'
import { isolated } from '../_messages/isolated.ts'
import type { Messages } from '../_messages/messages.ts'

interface Words {
  readonly result: Pick<Messages['result'], 'shared' | 'sharedAbout'>
}

/** What stands above a result that is read from a link. */
export const sharedNotice = (about: string | null, { result }: Words): string =>
  about === null ? result.shared : fill(result.sharedAbout, { name: isolated(about) })
