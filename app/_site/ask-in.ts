/** Opens a dialog that asks before something is lost, the focus on its last button: the one that keeps. */
export function askIn(dialog: HTMLDialogElement | null): void {
  dialog?.showModal()
  dialog?.querySelector<HTMLElement>('button:last-of-type')?.focus()
}
