// What a note set must hold whatever its words (I-06, I-07, I-13, L40, NT-11, NT-12, NT-20): evidence or a stated gap for each assigned
// principle, a rating only with evidence, never a rating and a gap at once, a vote at the target and, where there is one, at the
// fallback level, and what a no rests on. A vote that its ratings do not carry is asked about.
import { catalogue } from '../lint/catalogue.ts'
import { lexiconVersion } from '../language/lexicon/lexicon.ts'
import { voteConsistency } from '../rubrics/vote-consistency.ts'
import { hasEvidence } from './passages.ts'
import { lackingIn } from './vote-reason.ts'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import type { Finding, NoteContent } from '#shared/contracts/notes.ts'
import type { Level, Principle, Rating } from '#shared/contracts/vocabulary.ts'

interface Requirements {
  content: NoteContent
  assigned: readonly Principle[]
  fallbackLevel: Level | null
  barRaiser: boolean
}

interface Need {
  rule: string
  severity?: Finding['severity']
  field: string
  message: string
  question: string
}

const need = ({ rule, severity = 'block', field, message, question }: Need): Finding => ({
  rule,
  version: lexiconVersion,
  severity,
  field,
  start: 0,
  end: 0,
  message,
  question,
})

const cellNeeds = (principle: Principle, { content, assigned }: Requirements): Finding[] => {
  const evident = content.items.some((item) => item.principle === principle && hasEvidence(item))
  const { rating = null, noData = '' } = content.cells[principle] ?? {}
  const isGap = noData.trim() !== ''
  const at = `cell.${principle}`
  if (rating !== null && isGap) {
    return [
      need({
        rule: 'I-07',
        field: `${at}.noData`,
        message: 'A rating and “no data” cannot both stand.',
        question: 'Rate it, or say why there is no data?',
      }),
    ]
  }
  if (rating !== null && !evident) {
    return [
      need({
        rule: 'I-06',
        field: `${at}.rating`,
        message: 'A rating without evidence.',
        question: 'What was said or done? Add it, or take the rating back.',
      }),
    ]
  }
  if (!assigned.includes(principle) || rating !== null || isGap) return []
  if (!evident) return [need({ rule: 'L40', field: `${at}.noData`, ...catalogue.L40 })]
  return [
    need({
      rule: 'NT-11',
      field: `${at}.rating`,
      message: 'Evidence stands here without a rating.',
      question: 'Rate it, or say why there is no data.',
    }),
  ]
}

const voteNeeds = ({ content, fallbackLevel }: Requirements): Finding[] => [
  ...(content.vote === null
    ? [
        need({
          rule: 'I-13',
          field: 'set.vote',
          message: 'A vote is missing.',
          question: 'For or against at the target level? There is no middle.',
        }),
      ]
    : []),
  ...(content.fallbackVote === null && fallbackLevel !== null
    ? [
        need({
          rule: 'I-13',
          field: 'set.fallbackVote',
          message: 'The second vote is missing.',
          question: `And at level ${String(fallbackLevel)}?`,
        }),
      ]
    : []),
]

const fieldOf = {
  principle: 'set.votePrinciple',
  line: 'set.voteLine',
  concern: 'set.voteLine',
  wouldChange: 'set.voteWouldChange',
} as const

const reasonNeeds = ({ content, barRaiser }: Requirements): Finding[] =>
  lackingIn(content, barRaiser).map(({ part, message, question }) =>
    need({ rule: 'NT-20', field: fieldOf[part], message, question }),
  )

const consistency = ({ content, assigned }: Requirements): Finding[] => {
  if (content.vote === null) return []
  const ratingsOf = (principles: readonly Principle[]): Rating[] =>
    principles.map((principle) => content.cells[principle]?.rating ?? null).filter((rating) => rating !== null)
  return voteConsistency(content.vote, ratingsOf(assigned), ratingsOf(principleCodes)).map(({ message }) =>
    need({
      rule: 'NT-12',
      severity: 'warn',
      field: 'set.vote',
      message,
      question: 'Change the vote or a rating, or say in the rationale what outweighs it.',
    }),
  )
}

export const requirementFindings = (requirements: Requirements): Finding[] => [
  ...principleCodes.flatMap((principle) => cellNeeds(principle, requirements)),
  ...voteNeeds(requirements),
  ...reasonNeeds(requirements),
  ...consistency(requirements),
]
