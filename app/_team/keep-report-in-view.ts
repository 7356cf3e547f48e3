/** So long (ms) what comes may push it away. */
const comes = 2000
const acts = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const

/** Keeps what became of links and files in view while what they say comes in above, until somebody presses or scrolls. */
export function keepReportInView(): void {
  const report = document.querySelector('.add-box [role=status]')
  const watching = new ResizeObserver(() => report?.scrollIntoView({ block: 'nearest' }))
  const leave = () => watching.disconnect()
  watching.observe(document.body)
  setTimeout(leave, comes)
  for (const act of acts) window.addEventListener(act, leave, { once: true })
}
