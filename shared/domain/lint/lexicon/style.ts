// Words that blur, praise or blame.
import { lexicon } from './lexicon.ts'

export const weasels = lexicon(
  String.raw`\b(?:many|various|very|fairly|several|extremely|quite|mostly|largely|huge|tiny|significant(?:ly)?|substantial(?:ly)?|clearly|vast|relatively|numerous|a lot|lots of|some|somewhat|basically|generally|usually|often|pretty|really|better|faster|arguably|might|could|should help|nearly|almost|most)\b`,
)
export const praise = lexicon(
  String.raw`\b(?:strong|clear|specific|excellent|convincing|solid|raised|thorough|crisp|compelling)\b`,
)
export const blame = lexicon(
  String.raw`\b(?:weak|vague|unclear|missing|no evidence|could not|couldn't|did not|didn't|failed|thin|concern\w{0,20}|lacked|unconvincing|shallow)\b`,
)

export const leadingOpeners = lexicon(String.raw`^ ?(?:and |so |but )?(?:don't you think|wouldn't you|so you must have|you must have)\b`)
export const joinedAsks = lexicon(
  String.raw`\b(?:what|why|how|when|who|which|where|did|tell me)\b[^?]{0,160}? and (?:then )?(?:what|why|how|when|who|which|where) (?:did|do|does|was|were|is|are|would|could|had|have|will|made|happened|you)\b`,
)
export const hypotheticalQuestions = lexicon(String.raw`\bwhat would you do (?:if|when|in)\b`)
