interface Connection {
  readonly effectiveType?: string
  readonly saveData?: boolean
}

/** Whether the browser says that the line is fast and that nobody wants to save data. */
export function fastLine(): boolean {
  const { connection } = navigator as { readonly connection?: Connection }
  return connection?.effectiveType === '4g' && connection.saveData !== true
}
