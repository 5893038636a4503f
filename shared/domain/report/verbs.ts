// The verbs notes are written in: which words begin an act without its person ("Read 212 transcripts"), and what a verb becomes after
// "you" ("she knows" is "you know").
const irregularPasts = new Set(
  (
    'was were had did went made took saw knew left let put kept read found built chose cut set ran wrote told gave sold sent spoke held brought ' +
    'began drew led lost met paid said stood thought won bought caught dealt drove fell felt flew forgot got grew heard hid hit hurt laid lay ' +
    'meant rode rose sat shot shut slept spent split spread stuck swore taught threw understood woke wore broke became came sought shook could would ' +
    'never rebuilt rewrote undid reset overrode withdrew froze rang drew stood swapped dug rolled'
  ).split(' '),
)
/** Words in -ed, and others, that describe instead of telling an act. */
const descriptions = new Set(
  'mixed limited based need indeed hundred red bed feed seed speed embed shed unused detailed advanced experienced'.split(
    ' ',
  ),
)
const pastTense = /^(?!.*[^\p{L}-])\p{L}{2,}ed$/u

const participles = new Set(
  (
    'been had gone done seen taken given known written told made found lost heard left kept got gotten come become begun chosen driven ' +
    'fallen forgotten grown held led met paid put read said sent set shown sold spent spoken stood thought understood won broken built'
  ).split(' '),
)
export const isParticiple = (word: string): boolean =>
  participles.has(word.toLowerCase()) || (pastTense.test(word.toLowerCase()) && !descriptions.has(word.toLowerCase()))

/** What follows a verb and not a description: "read the logs", "sorted 88 of them", "went through". */
const afterAVerb =
  /^(?:the|a|an|this|that|these|those|every|each|all|both|some|any|no|one|two|three|four|five|six|seven|eight|nine|ten|half|her|his|their|its|your|our|it|them|him|me|us|up|down|off|out|over|in|on|for|with|to|from|by|at|as|against|into|through|between|back|away|about|after|before|how|what|which|who|why|not|instead|people|\p{L}+ly|["“(].*|\$?\d.*|\p{Lu}.*)$/u
/** "Failed first tries 33% to 11%" and "Open issues fell": the first words name what is measured. */
const measureFollows =
  /^(?:[\p{L}'’-]+ ){1,5}?(?:from )?[$€£]?\d[\d.,]*(?: ?\p{L}+)?%? ?(?:to|→|->)|^(?:[\p{L}'’-]+ ){1,5}?(?:fell|rose|went|dropped|grew|was|were|is|are|had|has)\b|^[\p{L}'’-]+(?: [\p{L}'’-]+)?,/u

/** "Stuck holds fell", "reopened within 30 days: from 18.4%", "paid per claim +3.8%": the first words name what is measured. */
const namesMeasure =
  /^(?:[\p{L}'’-]+ ){1,3}(?:fell|rose|went|dropped|grew|was|were|is|are)\b|^(?!(?:the|a|an|it|that|them)\b)(?:[\p{L}\d'’-]+ ?){1,4}: (?:from )?[$€£]?\d|^per \p{L}+ [+−-]?[$€£]?\d/iu
const names = (rest: string): boolean => namesMeasure.test(rest)

/** Often said of things: "missed dates", "printed card". They are acts only before an object with an article, a number, a name. */
const ofThings = new Set(
  (
    'failed missed printed abandoned returned canceled cancelled completed repeated delayed reported disputed escalated estimated closed fixed used ' +
    'shared shipped planned tested scheduled rejected blocked refunded approved expected flagged guessed unchanged wasted required added'
  ).split(' '),
)
/** "Unclaimed problem" and "failed tries" describe a thing. */
const describes = (word: string, second: string): boolean =>
  descriptions.has(word) ||
  /^un(?:claimed|asked|paid|used|known|noticed|owned|read)$/u.test(word) ||
  (word === 'failed' && second !== 'to')

/** "Could be undone" and "Used by two teams" tell of something done to a thing, not by a person. */
export function startsWithAct(sentence: string): boolean {
  const [first = '', second = ''] = sentence.split(/\s+/u)
  const word = first.toLowerCase()
  if (!/^\p{L}+$/u.test(first) || second === '' || /^(?:by|be|been)$/iu.test(second)) return false
  const rest = sentence.slice(first.length + 1)
  if (irregularPasts.has(word)) return !names(rest)
  if (!pastTense.test(word) || describes(word, second)) return false
  if (afterAVerb.test(second)) return !names(rest)
  return !ofThings.has(word) && !measureFollows.test(rest) && !names(rest)
}

/** "Owns gaps she found": the person is missing, and the verb is in its third form. */
export const thirdForm =
  /^(?:owns|knows|shows|leaves|takes|keeps|reads|gives|sees|has|does|leans|moves|finds|asks|says|states|names|needs|makes|gets|waits|acts|starts|stops)\b/iu

const forms: Readonly<Record<string, string>> = {
  was: 'were',
  is: 'are',
  has: 'have',
  does: 'do',
  goes: 'go',
  "wasn't": "weren't",
  "isn't": "aren't",
  "hasn't": "haven't",
  "doesn't": "don't",
}
const adverb = /(?:ly|ays|less|ness|ous|us|is)$/u

/** The form of a verb after "you", in the case it was written in. */
export function toYouForm(verb: string): string {
  const plain = verb.replaceAll('’', "'")
  const known = forms[plain.toLowerCase()]
  if (known !== undefined) return known
  if (!/^[a-z]{3,}s$/u.test(plain) || adverb.test(plain) || plain.endsWith('ss')) return verb
  if (/(?:ss|sh|ch|x|zz)es$/u.test(plain)) return plain.slice(0, -2)
  return plain.endsWith('ies') ? `${plain.slice(0, -3)}y` : plain.slice(0, -1)
}
