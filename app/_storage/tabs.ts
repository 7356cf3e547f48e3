/** Tells tabs of one survey about each other. `onOther(true)` when there is another one, `onOther(false)` when it left. */
export function meetOtherTabs(onOther: (present: boolean) => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {}
  const channel = new BroadcastChannel('two-hats')
  const say = (word: 'hello' | 'here' | 'bye') => channel.postMessage(word)
  channel.onmessage = ({ data }) => {
    onOther(data !== 'bye')
    if (data === 'hello') say('here')
    if (data === 'bye') say('hello')
  }
  const leave = () => say('bye')
  window.addEventListener('pagehide', leave)
  say('hello')
  return () => {
    leave()
    window.removeEventListener('pagehide', leave)
    channel.close()
  }
}
