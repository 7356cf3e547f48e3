/** While another tab is there, it is asked this often (ms) whether it still is, and has this long to answer. */
const askEvery = 3000
const answerWithin = 1000

/**
 * Tells tabs of one survey about each other: `onOther(true)` when there is another one, `onOther(false)` when it has
 * gone. A tab that is closed says so, but a message from a closing tab may be lost: so it is asked again.
 */
export function meetOtherTabs(onOther: (present: boolean) => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {}
  const channel = new BroadcastChannel('two-hats')
  const say = (word: 'hello' | 'here' | 'bye') => channel.postMessage(word)
  let heard = false
  let asking: ReturnType<typeof setInterval> | undefined

  const alone = () => {
    clearInterval(asking)
    asking = undefined
    onOther(false)
  }
  const ask = () => {
    heard = false
    say('hello')
    setTimeout(() => heard || alone(), answerWithin)
  }
  channel.onmessage = ({ data }) => {
    if (data === 'bye') return ask()
    heard = true
    asking ??= setInterval(ask, askEvery)
    onOther(true)
    if (data === 'hello') say('here')
  }
  const leave = () => say('bye')
  window.addEventListener('pagehide', leave)
  say('hello')
  return () => {
    leave()
    clearInterval(asking)
    window.removeEventListener('pagehide', leave)
    channel.close()
  }
}
