// Words by which a line names a question of integrity: that something said was not so, or was taken from someone.
import { lexicon } from './lexicon.ts'

export const integrityWords = lexicon(
  String.raw`\b(?:lied|lying|lies|made (?:it |this |that |them )?up|made-up|fabricat\w{1,10}|falsif\w{1,10}|invented|forged|faked|misled|mislead\w{0,5}|deceiv\w{1,5}|decept\w{1,6}|dishonest\w{0,5}|untrue|untruth\w{0,4}|integrity|conceal\w{1,5}|hid|covered up|cheat\w{0,5}|plagiari\w{1,6}|stole|stolen|fraud\w{0,8}|(?:took|claimed) (?:the )?credit|backdated|tampered)\b`,
)
