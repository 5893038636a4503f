// The verbs notes are written in: which words begin an act without its person ("Read 212 transcripts"), and what a verb becomes after
// "you" ("she knows" is "you know").
const irregularPasts = new Set(
  (
    'was were had did went made took saw knew left let put kept read found built chose cut set ran wrote told gave sold sent spoke held brought ' +
    'began drew led lost met paid said stood thought won bought caught dealt drove fell felt flew forgot got grew heard hid hit hurt laid lay ' +
    'meant rode rose sat shot shut slept spent split spread stuck swore taught threw understood woke wore broke became came sought shook could would ' +
    'never rebuilt rewrote undid reset overrode withdrew froze'
  ).split(' '),
)
/** Words in -ed, and others, that describe instead of telling an act. */
const descriptions = new Set(
  'mixed limited based need indeed hundred red bed feed seed speed embed shed unused detailed advanced experienced'.split(
    ' ',
  ),
)
const pastTense = /^(?!.*[^\p{L}-])\p{L}{2,}ed$/u

/** "Could be undone" and "Used by two teams" tell of something done to a thing, not by a person. */
export function startsWithAct(sentence: string): boolean {
  const [first = '', second = ''] = sentence.split(/\s+/u)
  const word = first.toLowerCase()
  if (!/^\p{L}+$/u.test(first) || second === '' || /^(?:by|be|been)$/iu.test(second)) return false
  return irregularPasts.has(word) || (pastTense.test(word) && !descriptions.has(word))
}

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
