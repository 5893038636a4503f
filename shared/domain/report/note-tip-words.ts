// What a tip says (I-32): what a reader of these notes lacks, and what to do next time. The principle is named in words.
import type { Dimension } from '../rubrics/note-quality.ts'

/** Confidence that the evidence did not allow, by what was missing. */
export type CapCause = 'inferred' | 'why' | 'followUps' | 'quote' | 'whatIf'
/** Findings that concern the whole set. */
export type SetTheme = 'late' | 'comparison' | 'softWords' | 'longSentences' | 'vote'
export type Theme = CapCause | Dimension | SetTheme

export const cleanTip = 'A reader can judge from these notes. Keep the quotes, the numbers and the “what if” questions.'

export const setTips: Readonly<Record<SetTheme, string>> = {
  late: 'These notes came late, and memory fades. Write them right after the round.',
  comparison: 'A reader can’t see the person you compared with. Compare with the rating examples instead.',
  softWords: 'Soft words leave a reader guessing. Write how many, how much or how often.',
  longSentences: 'A reader gets lost in long sentences. Write one thought per sentence.',
  vote: 'Your vote and its reason don’t carry each other. Name the evidence that decides your vote.',
}

const lowConfidence: Readonly<Record<CapCause, (name: string) => string>> = {
  inferred: (name) =>
    `On ${name}, everything was inferred, so your rating had low confidence. Ask what the candidate saw or did.`,
  why: (name) => `On ${name}, nobody asked why, so your rating had low confidence. Ask why once before you rate.`,
  followUps: (name) =>
    `On ${name}, one story had too few follow-up questions to trust the rating. Ask at least two, one of them why.`,
  quote: (name) => `On ${name}, no quote was written down, so confidence stayed medium. Keep one line as it was said.`,
  whatIf: (name) =>
    `On ${name}, nobody asked what would have happened otherwise, so confidence stayed medium. Ask what was left undone.`,
}

const lacking: Readonly<Record<Dimension, (name: string) => string>> = {
  specificity: (name) =>
    `On ${name}, a reader finds too little to picture. Ask how many, for how long, or who did what.`,
  attribution: (name) => `On ${name}, a reader can’t tell who did what. Ask who decided and who acted.`,
  verbatim: (name) =>
    `On ${name}, a reader hears too little of the candidate. Write down one longer line as it was said.`,
  reason: (name) =>
    `On ${name}, the reason, the alternative or the cost is missing. Ask what else was possible and what it cost.`,
  probing: (name) =>
    `On ${name}, too few follow-up questions have an answer. Ask why, and what would have happened otherwise.`,
  ratingFit: (name) =>
    `On ${name}, your rating’s reason cites too little. Name a number or a quote, and the level it shows.`,
  framing: (name) =>
    `On ${name}, a disagreement or a trait is told without what happened. Write what was said, and what came next.`,
}

export const principleTips: Readonly<Record<CapCause | Dimension, (name: string) => string>> = {
  ...lowConfidence,
  ...lacking,
}
