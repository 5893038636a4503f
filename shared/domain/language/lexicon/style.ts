// Words that blur, praise or blame, and how questions are put.
import { lexicon, withExcept } from './lexicon.ts'

/** "At most", "most of the 40" and "better than 9 %" are sizes, not soft words. */
export const weasels = withExcept(
  lexicon(
    String.raw`\b(?:many|various|very|fairly|several|extremely|quite|mostly|largely|huge|tiny|significant(?:ly)?|substantial(?:ly)?|clearly|vast|relatively|numerous|a lot|lots of|some|somewhat|basically|generally|usually|often|pretty|really|better|faster|arguably|might|could|should help|nearly|almost|most)\b`,
  ),
  String.raw`\bat most \d|\b(?:how|as|too|so) (?:many|often)\b|\b\d[\d.,]{0,9} ?(?:%|x|times|days?|weeks?|hours?|minutes?|seconds?) (?:better|faster)\b|\b(?:better|faster) than \d`,
)

/** Words on the story rather than on its telling: opposition, a weak link, what someone rightly did not do. */
const narrated = [
  String.raw`\bstrong (?:opposition|resistance|pushback|dislike|views?|signal|demand|headwinds?)\b|\bclear(?:ed)? (?:the|that|of|up|backlog)\b|\bspecific to\b|\braised (?:prices?|the (?!bar\b)|a|an|fees?|rates?|money|two|three|errors?)\b`,
  String.raw`\bweak (?:spots?|links?|signals?|points?|demand)\b|\bvague (?:brief|request|goal|ask|mandate|remit)s?\b|\bunclear (?:ownership|brief|requirements?|mandate|remit|scope)\b|\bthin margins?\b`,
  String.raw`\bmissing (?:data|logs?|rows?|items?|parts?|pieces?|fields?|orders?|owner|parcels?|step)\b|\b(?:customer|user|patient|privacy|security|safety|their|driver|parent)(?:s'|'s)? concerns?\b|\bconcern(?:ed)? (?:customers|users|patients|parents)\b`,
  String.raw`\bfailed (?:launch|project|experiment|test|pilot|feature|orders?|payments?|rollout|release|deliver(?:y|ies)|jobs?|logins?|trial|attempt|migration)s?\b|\b(?:pilot|launch|project|feature|test|experiment|release|orders?|payments?|rollout|trial|attempt|migration|vendor|system) (?:had |that |first )?failed\b`,
  String.raw`\b(?:did not|didn't|could not|couldn't) (?:wait|escalate|give up|stop|accept|blame|hide|ship|launch|ask for|let|take|need|go|settle|move|hire|spend|cut|want|rely|trust|guess|assume|defend|fit|work|find (?:it )?in)\b`,
]

export const praise = withExcept(
  lexicon(String.raw`\b(?:strong|clear|specific|excellent|convincing|solid|raised|thorough|crisp|compelling)\b`),
  ...narrated,
)
/** Any of these names a concern, however it is meant. */
export const concerns = lexicon(
  String.raw`\b(?:weak|vague|unclear|missing|no evidence|could not|couldn't|did not|didn't|failed|thin|concern\w{0,20}|lacked|unconvincing|shallow)\b`,
)
export const blame = withExcept(concerns, ...narrated)

export const plainPraise = withExcept(
  lexicon(String.raw`\b(?:excellent|convincing|solid|thorough|crisp|compelling|strong|clear)\b`),
  ...narrated,
)
export const plainBlame = withExcept(
  lexicon(String.raw`\b(?:weak|vague|unclear|no evidence|thin|lacked|unconvincing|shallow)\b`),
  ...narrated,
)

/** What a question quotes is not what it asks. */
export const quotedQuestions = lexicon(String.raw`["“„«][^"“„«”»]{1,200}["”»]|(?<=[\s(:,])'[^']{1,200}'(?![a-z])`)

/** Marks in a row are one. */
export const questionMarks = lexicon(String.raw`[?？؟][?？؟!]{0,20}`)

export const leadingOpeners = withExcept(
  lexicon(String.raw`^ ?(?:and |so |but )?(?:don't you think|wouldn't you|so you must have|you must have)\b`),
  String.raw`\b(?:wouldn't you (?:have )?(?:lost|broken|missed|run out|needed)|you must have (?:a|an|had (?:a reason|options|doubts|a choice|help|a plan)))\b`,
)

/** "… and how long it took" tells what the answer should hold; "… and how did you decide" asks again. */
export const joinedAsks = lexicon(
  String.raw`\b(?:what|why|how|when|who|which|where|did|tell me)\b[^?]{0,160}? and (?:then )?(?:what|why|how|when|who|which|where) (?:did|do|does|was|were|is|are|would|could|had|have|will|made|happened|you)\b`,
  String.raw`\b(?:what|how|when|who|which|where|did|tell me)\b[^?]{0,160}?,? and (?:why|how) ?(?=[?.]|$)`,
)

/** In hindsight, or for a product asked about, a supposition is the question. */
export const hypotheticalQuestions = withExcept(
  lexicon(String.raw`\bwhat would you do (?:if|when|in)\b`),
  String.raw`\bwhat would you do in (?:hindsight|retrospect)\b`,
)
