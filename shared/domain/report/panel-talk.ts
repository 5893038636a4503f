// What the panel says among itself, and the interviewer about themselves: nothing of it is for the candidate (RP-7).

/** The interviewer's own "I", ratings by code, levels. */
const panelMarks = /\b(?:I|I'm|I’m|I'd|I’d|I've|I’ve|my|me)\b|\b[A-Z]{2} ?[1-5]\b|\bL[4-8]\b/u
/** Ratings, confidence, the bar. */
const panelTalk =
  /\b(?:confidence|rating|rated|raises the bar|the bar for|short of [1-5]|held back from|inclined|(?:strong )?hire|core principle|one story, \w+ probes|probed?|(?:one|two|three|only|few) follow-ups?|heard (?:once|in passing)|(?:hence|so) (?:low|medium|high)|at (?:this|senior|the target) level|for (?:this|the|that) level|the level above|a level (?:below|above)|not in (?:my|the) notes?|we ran (?:short|out)|ran out of time|time ran out)\b/iu
/** "A 4", "not a 5", "4 not 5", "keeps it from 5": a digit that counts nothing. */
const ratingGiven =
  /(?:^[1-5],? (?:not|rather|and not|because|since|for)\b|\b(?:a|an|no|not|below|above|solid|clear|call it|hence|rather than|it from|it at|it a|that from|remains|so|the) (?:a |an )?[1-5](?= ?(?:[.,;:)(]|$| because| since| and not| for | as | needed| needs| would| not)))/iu

export const isPanelTalk = (said: string): boolean =>
  panelMarks.test(said) || panelTalk.test(said) || ratingGiven.test(said)

/** "Asked for one person, she had none": it was the interviewer who asked. */
const asked = /^(?:when |and when |once )?(?:asked|pressed|probed|prompted|pushed)\b/iu
const answered = /[:"“]|\b(?:s?he|they|you|candidate|her|his|their|the answer)\b/iu
export const isInterviewersQuestion = (sentence: string): boolean =>
  asked.test(sentence) && answered.test(sentence.replace(asked, ''))
