import type { Messages } from '../_messages/messages.ts'
import './theme-choice.css'

const themes = ['light', 'dark', 'system'] as const

/** Light, dark, or what the system says: kept in this browser, and set before the first paint by `themeMark`. */
export const ThemeChoice = ({ words }: { words: Messages['site']['theme'] }) => (
  <>
    <fieldset className="theme">
      <legend>{words.name}</legend>
      {themes.map((theme) => (
        <label key={theme}>
          <input type="radio" name="theme" value={theme} autoComplete="off" />
          {words[theme]}
        </label>
      ))}
    </fieldset>
    <script>{follow}</script>
  </>
)

/** Colours of the browser's own frame: the paper of each theme. */
export const themeColours = [
  { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
  { media: '(prefers-color-scheme: dark)', color: '#14171a' },
]

/** Runs before the first paint, so that nothing flashes. */
export const themeMark = `try{var t=localStorage.getItem('two-hats.theme');if(t)document.documentElement.dataset.theme=t}catch(e){}`

/** Also when another tab or a page before this one has chosen, or everything saved here was deleted. */
const follow = `(() => {
  const key = 'two-hats.theme'
  const root = document.documentElement
  const { dataset } = root
  const radios = [...document.querySelectorAll('.theme input')]
  // The first one holds; those that React knows stay as they are.
  const frame = Object.assign(document.createElement('meta'), { name: 'theme-color' })
  const show = (theme) => {
    for (const radio of radios) radio.checked = radio.value === theme
    frame.remove()
    if (theme === 'system') return delete dataset.theme
    dataset.theme = theme
    frame.content = getComputedStyle(root).backgroundColor
    document.head.prepend(frame)
  }
  const kept = () => {
    try {
      return localStorage.getItem(key) ?? 'system'
    } catch {
      return dataset.theme ?? 'system'
    }
  }
  show(kept())
  for (const radio of radios)
    radio.addEventListener('change', () => {
      show(radio.value)
      try {
        if (radio.value === 'system') localStorage.removeItem(key)
        else localStorage.setItem(key, radio.value)
      } catch {}
    })
  for (const event of ['storage', 'pageshow']) addEventListener(event, () => show(kept()))
})()`
