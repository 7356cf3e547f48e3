/** Every item has five choices, 0..4. */
export const CHOICES = 5

/** A slope and four intercepts. */
export const PARAMETERS = CHOICES
