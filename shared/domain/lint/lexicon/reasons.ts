// Words about reasons: causes, what was given up, alternatives, counterfactual and why questions.
import { lexicon } from './lexicon.ts'

export const causes = lexicon(
  String.raw`\b(?:because|since|so that|in order to|the reason|given that|to avoid|to protect|which meant|data showed|showed that|due to|therefore|my hypothesis|i believed|worried that|the risk was|at risk|as the|found (?:that|users|customers|people)|that (?:served|cost|affected|caused|blocked|hit)|(?:was|were|is|are) (?:urgent|narrow|broken|blocking|unsafe)|the answer (?:is|was))\b`,
  String.raw`[<>]=? ?\d`,
)

export const tradeOffs = lexicon(
  String.raw`\b(?:trade-?offs?|instead of|rather than|at the expense|gave up|give up|cut|dropp?ed|deferr?ed|delayed|de-?priorit\w{1,20}|accepted|sacrific\w{1,20}|chose .{1,60}? over|kill\w{0,20}|paus\w{1,20}|froze|said no|not to|left out|lost|slower|cost us|in exchange)\b`,
)

export const alternatives = lexicon(
  String.raw`\b(?:alternative\w{0,20}|options?|considered|could have|other approach\w{0,20}|either|versus|instead of|rather than|weighed|second choice|ruled out)\b`,
)

export const counterfactuals = lexicon(
  String.raw`\b(?:what if|if (?:they|she|he|you|it|the \w{1,30}) (?:had|hadn't|had not|said no|refused|were|was|wasn't)|had (?:they|she|he) (?:said no|refused)|what would (?:you|have)|would you have|decide(?:d)? not to|chose not to|not do|undo|do differently|without (?:approval|that data))\b`,
)

/** A dissent inside a supposition did not happen. */
export const suppositions = lexicon(String.raw`\b(?:what if|if|had (?:they|she|he|the \w{1,30}|one more|two more)|would have)\b`)

export const whyQuestions = lexicon(
  String.raw`\b(?:why|how did you (?:decide|choose|know|pick)|what made you|what was the reason|on what basis)\b`,
)

export const stopRules = lexicon(
  String.raw`\b(?:stop|roll(?:ed)? ?back|kill|pause|abort|revert|turn (?:it )?off|sunset)\b[^.]{0,60}?\b(?:if|when|at|above|below|once|unless|over|under)\b`,
  String.raw`\b(?:if|when|once)\b[^.]{0,60}?\b(?:stop|roll ?back|kill|pause|abort|revert|turn (?:it )?off)\b`,
  String.raw`[<>]=? ?\d`,
)
