/** A name in a sentence, isolated, so that one written from right to left leaves the rest in order. */
export const isolated = (name: string): string => `\u2068${name}\u2069`
