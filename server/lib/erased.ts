/** Stands for someone who asked to be erased, wherever a name was. */
export const formerMember = 'Former member'

/** Stands for words that went with the person who wrote them, where the record around them stays. */
export const removedWords = '[removed]'
