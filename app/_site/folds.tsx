import type { ReactNode } from 'react'

interface Props {
  readonly words: { readonly title: string; readonly all: string }
  readonly children: ReactNode
}

const openAll = () => {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.fold')) fold.open = true
}

/** What is closed as a page arrives, and a button that opens all of it, where the browser's find does not. */
export const Folds = ({ words, children }: Props) => (
  <section aria-labelledby="closer">
    <div className="closer-head">
      <h2 id="closer">{words.title}</h2>
      <button type="button" className="plain-button" onClick={openAll}>
        {words.all}
      </button>
    </div>
    {children}
  </section>
)
