/** Offers a file to the browser's download; the address is kept until it has surely been read. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

export const textFile = (text: string, type: string): Blob => new Blob([text], { type })
