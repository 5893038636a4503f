// The few word lists the package reads by: TRADE (something was given up), DISSENT (somebody was opposed or passed over) and
// ALT (another way was weighed). A frozen package keeps what was read at its time, so a change here touches later ones only.
// Every repeat is bounded, so that no text can make a match slow (PK-16).
export const TRADE = new RegExp(String.raw`\b(trade-?offs?|instead of|rather than|at the expense|gave up|give up|cut|dropp?ed|deferr?ed|delayed|`
  + String.raw`de-?priorit\w{1,12}|accepted|sacrific\w{1,8}|chose .{1,60}? over|kill\w{0,5}|paus\w{1,5}|froze|said no|not to|left out|lost|`
  + String.raw`slower|cost us|in exchange)\b`, 'i')

export const DISSENT = new RegExp(String.raw`\b(disagreed|pushed back|challenged|objected|overrode|bypassed|ignored|went around|argued|refused|`
  + String.raw`rejected|dismissed|escalated over)\b`, 'i')

export const ALT = new RegExp(String.raw`\b(alternative\w{0,4}|options?|considered|could have|other approach\w{0,3}|either|versus|instead of|`
  + String.raw`rather than|weighed|second choice|ruled out|turned down|rejected)\b|\bchose .{1,60}? over\b`, 'i')
