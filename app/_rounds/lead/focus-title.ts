/** Moves the focus to what the page is now about. */
export function focusTitle(): void {
  const title = document.querySelector<HTMLElement>('h1')
  if (title === null) return
  title.tabIndex = -1
  title.focus()
}

/** Whether a way through the page has led here: it leaves the focus on the whole of the content. */
export const justCame = (): boolean => document.activeElement?.id === 'content'

/** Whether what had the focus is gone. */
export const isLost = (): boolean => justCame() || document.activeElement === document.body
