/** Whether this browser seals at all: not on plain HTTP, localhost aside, where there is no `crypto.subtle`. */
export const canSeal = (): boolean => globalThis.crypto?.subtle !== undefined
