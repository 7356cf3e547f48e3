import { score } from 'two-hats'
import { twoHats1 } from '../../../questions/two-hats-1/instrument.ts'
import { headlineFinding } from '../../_findings/headline-finding.ts'
import { isLink } from '../../_site/is-link.ts'
import { readCopy } from '../../_storage/first-paint.ts'
import { sharedIn } from '../shared-in.ts'
import { sharedNotice } from '../shared-notice.ts'
import { type Source, subjectOf } from '../source.ts'
import { type FirstWords, firstPlace } from './first-words.ts'

/**
 * Makes the sentence of a result before the page's own code has come, which then shows the same in its place. The document is
 * marked until it is placed, so that nothing else is painted there.
 *
 * @returns what puts it in its place, once that is there
 */
export function prepareFirst(words: FirstWords): () => void {
  const { dataset } = document.documentElement
  const sentence = firstSentence(words)
  if (sentence.length > 0) dataset.first = ''
  return () => {
    document.getElementById(firstPlace)?.append(...sentence)
    delete dataset.first
  }
}

function firstSentence(words: FirstWords): readonly HTMLElement[] {
  const source = firstSource(location.hash)
  if (source === null || source.kind === 'bad-link') return []
  const subject = subjectOf(source)
  const { position } = score(twoHats1, subject.answers)
  if (position === null) return []
  const { kicker, parts, numbers } = headlineFinding(position, subject, words).position
  const claim = parts.map(({ text, objective }) => (objective ? element('span', objective, text) : text))
  return [
    ...(subject.own ? [] : [element('p', 'notice', sharedNotice(subject.about ?? null, words))]),
    element('p', 'kicker', kicker),
    element('h1', '', ...claim, ' ', element('span', 'h1-numbers', numbers)),
  ]
}

function firstSource(hash: string): Source | null {
  if (isLink(hash)) return sharedIn(hash)
  const saved = readCopy()
  return saved && { kind: 'own', saved }
}

function element(name: string, className: string, ...content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  made.append(...content)
  return made
}
