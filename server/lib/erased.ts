// What stays visible after a person is erased.
/** Replaces an erased person's words where the record around them stays. */
export const removedWords = '[removed]'
