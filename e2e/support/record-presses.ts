declare global {
  interface Window {
    times: number[]
  }
}

/** From the press (the event's own time) to after the frame that shows it. */
export function recordPresses() {
  window.times = []
  addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof HTMLInputElement)) return
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => window.times.push(performance.now() - event.timeStamp)
        channel.port2.postMessage(null)
      })
    },
    true,
  )
}
