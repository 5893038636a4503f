// Words about numbers: digits, baselines, windows, changes, vanity and outcome measures, side effects, counts.
import { lexicon } from './lexicon.ts'

export const digits = lexicon(String.raw`\d(?:[\d.,]{0,14}\d)?`, String.raw`\b(?:halved|doubled|tripled)\b`)

/** Wider than `digits`: a small count written as a word is a count. */
export const counts = lexicon(
  String.raw`\d`,
  String.raw`\b(?:halved|doubled|tripled|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozen|hundred|thousand|million|half|twice|tenfold)\b`,
)

export const baselines = lexicon(
  String.raw`\bfrom (?:[$€£]?\d[\d,.:]{0,14} ?\w{0,15}%?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\w{1,30} ){0,3}?to\b`,
  String.raw`\b(?:baseline|compared (?:to|with)|versus|vs\.?|against (?:a )?control|holdout|previously|down from|up from|was \d)`,
  String.raw`\d ?(?:%|[a-z]{1,10})? ?(?:to|->|→|=>) ?[$€£]?\d`,
)

export const windows = lexicon(
  String.raw`\b(?:in|over|within|after|for|by|during|across) (?:the )?(?:(?:first|next|last|following) )?(?:(?:\d{1,6}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ?-? ?)?(?:day|week|month|quarter|year|sprint|hour|minute)s?\b`,
  String.raw`\bQ[1-4]\b|\b20\d\d\b|\b\d{1,6}-(?:day|week|month)\b`,
)

export const changes = lexicon(
  String.raw`\b(?:increas\w{1,20}|improv\w{1,20}|reduc\w{1,20}|rose|fell|grew|drop\w{0,20}|cut|lift\w{0,20}|decreas\w{1,20}|gain\w{0,20}|went (?:up|down)|boost\w{0,20})\b`,
)

export const vanity = lexicon(
  String.raw`\b(?:engagement|page ?views?|impressions?|downloads?|installs?|sign-?ups?|registered users|followers|likes|clicks?|click-through|ctr|time (?:spent|on site)|dau|mau|(?<!\b(?:coaching|training|feedback|review) )sessions?|open rate|traffic|visits?|nps responses)\b`,
)

export const outcomes = lexicon(
  String.raw`\b(?:retention|retain\w{0,20}|churn\w{0,20}|conver\w{1,20}|revenue|margin|cost|contacts?|tickets?|defects?|errors?|cancel\w{0,20}|refunds?|returns?|csat|nps|repeat|renewal\w{0,20}|completion\w{0,20}|on-?time|wait|resolution|no-?shows?|aov|basket)\b`,
)

export const sideEffects = lexicon(
  String.raw`\b(?:but|while|although|however|at the cost|guard-?rail|counter-?metric|held|no change in|flat|dropp?ed|worsen\w{0,20}|side[- ]effect|offset|trade-?off|accepted)\b`,
)

export const percents = lexicon(String.raw`\d(?:[\d.,]{0,14}\d)? ?(?:%|per ?cent\b)`)

/** A count of things, a named whole, or an amount of money the per cent is a change of. */
export const percentBases = lexicon(
  String.raw`\d (?:\w{1,20} ){0,2}?(?:orders|users|customers|patients|loads|tickets|cases|calls|people|drivers|claims|contacts|visits|shoppers|interviews|deliveries|messages|sessions|requests)\b`,
  String.raw`\bn ?= ?\d`,
  String.raw`(?:%|\bper ?cent) of (?:\w|[$€£])`,
  String.raw`\bfrom [$€£]\d`,
)
