export const instrumentHash = 'to be computed'
