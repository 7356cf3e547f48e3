import type { AttributeId } from '../../questions/two-hats-1/instrument.ts'
import { fill } from '../_messages/fill.ts'
import type { Messages } from '../_messages/messages.ts'
import type { Words } from '../_messages/words.ts'

type Texts = Words['texts']

/** The questions as they are put to somebody who answers about another person. */
export function textsAbout(texts: Texts, about: Messages['about'], name: string): Texts {
  const put = (text: string) => fill(text, { name })
  const { pairs, frequencies, attributes } = texts
  return {
    ...texts,
    notFaced: about.notFaced,
    pairs: { ...pairs, title: put(about.pairs.title), rule: about.pairs.rule },
    frequencies: {
      ...frequencies,
      title: put(about.frequencies.title),
      notFacedHelp: about.frequencies.notFacedHelp,
    },
    attributes: {
      ...attributes,
      questions: Object.fromEntries(
        Object.entries(attributes.questions).map(([id, { options }]) => {
          const reworded = about.attributes[id as AttributeId]
          return [
            id,
            {
              question: put(reworded.question),
              options: 'options' in reworded ? reworded.options.map(put) : options,
            },
          ]
        }),
      ) as Texts['attributes']['questions'],
    },
  }
}
