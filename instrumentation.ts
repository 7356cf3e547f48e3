/** Next.js calls this once, before it serves. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { startRounds } = await import('./app/_rounds/server/start.ts')
  await startRounds()
}
