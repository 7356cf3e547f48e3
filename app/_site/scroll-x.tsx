import type { ReactNode } from 'react'

/** What scrolls by itself, by keyboard too, where it is wider than the page. `label`: its name. */
export const ScrollX = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be reached by keyboard in every browser.
  <section className="scroll-x" aria-label={label} tabIndex={0}>
    {children}
  </section>
)
