/** Stands for words that went with the person who wrote them, where the record around them stays. */
export const removedWords = '[removed]'
