/** What stands between the facts of a line; it stays with the fact before it and never begins a line. */
export const dot = "\u00A0· ";
