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

/** Also when another tab has chosen, or everything saved here was deleted: then the event names no key. */
const follow = `(() => {
  const key = 'two-hats.theme'
  const { dataset } = document.documentElement
  const radios = [...document.querySelectorAll('.theme input')]
  const frames = [...document.querySelectorAll('meta[name="theme-color"]')].map((meta) => [meta, meta.content])
  const show = (theme) => {
    if (theme === 'system') delete dataset.theme
    else dataset.theme = theme
    for (const radio of radios) radio.checked = radio.value === theme
    const chosen = frames.find(([{ media }]) => media.includes(theme))
    for (const [meta, own] of frames) meta.content = chosen?.[1] ?? own
  }
  show(dataset.theme ?? 'system')
  for (const radio of radios)
    radio.addEventListener('change', () => {
      show(radio.value)
      try {
        if (radio.value === 'system') localStorage.removeItem(key)
        else localStorage.setItem(key, radio.value)
      } catch {}
    })
  addEventListener('storage', (event) => {
    if (event.key === null || event.key === key) show(localStorage.getItem(key) ?? 'system')
  })
})()`
