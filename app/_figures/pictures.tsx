import { saveFile, textFile } from '../_files/save-file.ts'
import { fill } from '../_messages/fill.ts'
import type { Messages } from '../_messages/messages.ts'
import type { Drawing } from './drawing.ts'
import { embeddedFont } from './embedded-font.ts'
import { pngOf } from './png.ts'
import { svgFile } from './svg-file.ts'
import './pictures.css'

interface Props {
  readonly drawings: readonly { readonly key: string; readonly name: string; readonly drawing: Drawing }[]
  readonly words: Messages['files']
  /** Hears what was saved, or that it could not be. */
  readonly onSay: (sentence: string) => void
}

/** Every figure as a picture to keep: SVG with its font inside, or PNG at two pixels a unit. */
export function Pictures({ drawings, words, onSay }: Props) {
  const save = async (key: string, drawing: Drawing, kind: 'svg' | 'png') => {
    try {
      const svg = svgFile(drawing, await embeddedFont(), words.source)
      const name = `two-hats-${key}.${kind}`
      saveFile(name, kind === 'svg' ? textFile(svg, 'image/svg+xml') : await pngOf(svg))
      onSay(fill(words.saved, { name }))
    } catch {
      onSay(words.pictureFailed)
    }
  }
  return (
    <ul className="pictures">
      {drawings.map(({ key, name, drawing }) => (
        <li key={key}>
          <span>{name}</span>
          {(['svg', 'png'] as const).map((kind) => (
            <button
              type="button"
              className="plain-button"
              key={kind}
              aria-label={fill(words.picture, { name, kind: kind.toUpperCase() })}
              onClick={() => save(key, drawing, kind)}
            >
              {kind.toUpperCase()}
            </button>
          ))}
        </li>
      ))}
    </ul>
  )
}
