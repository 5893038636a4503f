// Words about reasons: causes, what was given up, alternatives, counterfactual and why questions.
import { lexicon } from './lexicon.ts'

export const causes = lexicon(
  String.raw`\b(?:because|since|so that|in order to|the reason|given that|to avoid|to protect|which meant|data showed|showed that|due to|therefore|my hypothesis|i believed|worried that|the risk was|at risk|as the|found (?:that|users|customers|people)|that (?:served|cost|affected|caused|blocked|hit)|(?:was|were|is|are) (?:urgent|narrow|broken|blocking|unsafe)|the answer (?:is|was))\b`,
  String.raw`[<>]=? ?\d`,
  String.raw`\b(?:otherwise|thanks to|owing to|on account of|out of fear|for fear|on the grounds|the grounds were|my reasons?|reasons? being|hence|the point was|the aim was|my aim|my bet|i bet|i reckoned|i judged|i feared|i expected|i thought|i knew|knowing that|seeing that|considering that|which is why|that is why|that's why|so (?:they|people|customers|users|patients|drivers|nobody|no one|nothing|everyone|each|it|she|he|we|i) (?:could|would|can|never|no longer|might|knew|saw)|to (?:keep|prevent|stop|spare|save|learn whether|find out|make sure|see whether|test whether|buy time|cover)|in case|lest|as (?:it|they|we|she|he|no|nobody|one|two|three|half|most|each|every|that|this|people|customers|users|patients|drivers|there)|after (?:seeing|reading|hearing|finding|noticing|learning)|when i (?:saw|read|learnt|learned|found|heard|noticed)|once i (?:saw|knew|read)|for (?:one|two|three|this|that|these|a simple) reasons?)\b`,
  String.raw`\bas \d`,
  String.raw`: (?:[\w'-]{1,20} ){0,6}?\d`,
  String.raw`\b(?:i|we) (?:cut|chose|paused|stopped|dropped|shipped|set|froze|moved)[^.;!?]{0,80}: (?:the|it|they|people|customers|nobody|no one|each|every|most) `,
)

export const tradeOffs = lexicon(
  String.raw`\b(?:trade-?offs?|instead of|rather than|at the expense|gave up|give up|cut|dropp?ed|deferr?ed|delayed|de-?priorit\w{1,20}|accepted|sacrific\w{1,20}|chose .{1,60}? over|kill\w{0,20}|paus\w{1,20}|froze|said no|not to|left out|lost|slower|cost us|in exchange)\b`,
  String.raw`\b(?:giv(?:en|ing) up|at the cost|cost (?:me|the team|one|two|three|four|five|\d|a (?:week|month|quarter|sprint|launch))|postpon\w{1,10}|put off|put (?:\w{1,20} ){1,3}on hold|held (?:back|off)|skipp?ed|forgo(?:ing)?|forwent|forewent|went without|did without|gave away|gave (?:back|way)|turned down|the price (?:was|of)|pa(?:id|ying) for (?:it|that|this) with|trad(?:ed|ing)|swapped|shelv\w{1,10}|parked|dropping|cutting|deferring|delaying|pushed (?:back|out)|moved (?:\w{1,20} ){1,4}to (?:the )?(?:next|following)|took (?:longer|(?:\w{1,20} ){1,3}off)|a (?:day|week|month|quarter) later|later than planned|slipped|left (?:\w{1,20} )?undone|unbuilt|unfixed|fewer|less of|no longer (?:had|could)|downside|cancelled my|over (?:a|the) (?:faster|larger|cheaper|bigger|prettier|richer) )\b`,
)

export const alternatives = lexicon(
  String.raw`\b(?:alternative\w{0,20}|options?|considered|could have|other approach\w{0,20}|either|versus|instead of|rather than|weighed|second choice|ruled out)\b`,
  String.raw`\b(?:second[- ]best|runner-up|plan b|also looked at|compared (?:it|that|them|two|three|four|\d|the)|turned down|decided against|thought about|the other (?:way|choice|route)|between (?:two|three|four)|vs)\b`,
)

export const counterfactuals = lexicon(
  String.raw`\b(?:what if|if (?:they|she|he|you|it|the \w{1,30}) (?:had|hadn't|had not|said no|refused|were|was|wasn't)|had (?:they|she|he) (?:said no|refused)|what would (?:you|have)|would you have|decide(?:d)? not to|chose not to|not do|undo|do differently|without (?:approval|that data))\b`,
)

/** A dissent inside a supposition did not happen. */
export const suppositions = lexicon(
  String.raw`\b(?:what if|if|had (?:they|she|he|the \w{1,30}|one more|two more)|would have)\b`,
)

export const whyQuestions = lexicon(
  String.raw`\b(?:why|how did you (?:decide|choose|know|pick)|what made you|what was the reason|on what basis)\b`,
)

export const stopRules = lexicon(
  String.raw`\b(?:stop|roll(?:ed)? ?back|kill|pause|abort|revert|turn (?:it )?off|sunset)\b[^.]{0,60}?\b(?:if|when|at|above|below|once|unless|over|under)\b`,
  String.raw`\b(?:if|when|once)\b[^.]{0,60}?\b(?:stop|roll ?back|kill|pause|abort|revert|turn (?:it )?off)\b`,
  String.raw`[<>]=? ?\d`,
)

/** An author says what was not asked. */
export const gaps = lexicon(
  String.raw`\b(?:(?:was|were|is) (?:never |not )asked|not asked|never asked|(?:did not|didn't) (?:ask|get to)|(?:could not|couldn't) ask|left unasked|unasked)\b`,
)

/** Why it was not. */
export const gapReasons = lexicon(
  String.raw`\b(?:because|since|so|as|ran out|out of time|no time|time was|time ran|too late|short of time|minutes? (?:left|were)|stopped|interrupted|moved on|went on|forgot|preferred|chose to|to (?:keep|leave|spare)|could not say|couldn't say|did not know|didn't know|another round|next round)\b`,
)
