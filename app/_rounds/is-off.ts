/** Whether whoever runs this has switched rounds off: read by the server, and when pages are built. */
export const isOff = (env: Readonly<Record<string, string | undefined>>): boolean => env.ROUNDS === 'off'
